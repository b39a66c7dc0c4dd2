/// The form in which a paper arrived, told from its bytes.
public enum Format: String, Hashable, Sendable {
  /// Plain text.
  case text
  /// Text with Markdown marks, as converters write it.
  case markdown
  /// WordprocessingML in a zip archive (ECMA-376).
  case docx
  /// WordprocessingML as one XML file: flat OPC or Word 2003 XML.
  case wordXML
  /// Portable Document Format.
  case pdf
  /// A web page.
  case html
  /// OpenDocument text.
  case odt
}
