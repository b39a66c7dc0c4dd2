/// A web page that needs nothing beside it: style, chart and text in one file.
enum ReportPage {
  /// `body` is HTML; `title` is plain text.
  static func html(title: String, language: String, body: String) -> String {
    let title = HTML.escaped(title)
    return """
      <!DOCTYPE html>
      <html lang="\(language)">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>\(title)</title>
      <style>\(style)</style>
      </head>
      <body>
      <h1>\(title)</h1>
      \(body)
      </body>
      </html>

      """
  }

  private static let style = """
    body{font:16px/1.5 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem;color:#222}
    h2{font-size:1.1rem;margin-top:2rem}table{border-collapse:collapse;width:100%;font-size:.9rem}
    th,td{text-align:left;vertical-align:top;border-bottom:1px solid #ccc;padding:.3rem .5rem}
    ins{background:#dff0d8}del{background:#f6dcdc}svg{max-width:100%;height:auto}
    .path{color:#666;font-size:.8rem}.sum{text-align:right}
    """
}

/// Text in a web page.
enum HTML {
  static func escaped(_ text: String) -> String {
    text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
      .replacing("\"", with: "&quot;")
  }
}
