extension ReadError {
  /// One sentence for people: what is wrong, and what to do about it.
  public func message(_ language: Language) -> String {
    language == .swedish ? swedish : english
  }

  private var swedish: String {
    switch kind {
    case .unreadable(let reason): "Filen kan inte läsas (\(reason))."
    case .binary: "Filen är varken text eller ett format som kan läsas."
    case .legacyWord:
      "Äldre Word-format (.doc). Gör om filen med: libreoffice --headless --convert-to docx FIL"
    case .richText:
      "Rich Text Format (.rtf). Gör om filen med: libreoffice --headless --convert-to docx FIL"
    case .encrypted:
      """
      Filen är skyddad med lösenord. Öppna den i Word eller LibreOffice och spara den utan \
      lösenord, och gör vid behov om den med: libreoffice --headless --convert-to docx FIL
      """
    case .damagedArchive: "Filen är skadad eller avkortad. Hämta den på nytt."
    case .notAPaper:
      "Filen är inget Word-dokument. Är den ett zip-arkiv: packa upp det och läs filerna i det."
    case .malformedXML(let reason, let line):
      "Filens XML är felaktig på rad \(line) (\(reason)). Hämta eller spara den på nytt."
    case .entities:
      "Filens XML deklarerar entiteter, som aldrig expanderas. Spara den på nytt från Word."
    case .tooLarge(let limit):
      "Filen är större än gränsen \(limit) byte. Dela upp den och läs delarna."
    case .tooDeep(let limit):
      "Filens element är nästlade djupare än gränsen \(limit). Spara den på nytt."
    case .unsupported(let format):
      "Formatet \(format.rawValue) kan inte läsas än. Gör om filen till text eller docx."
    }
  }

  private var english: String {
    switch kind {
    case .unreadable(let reason): "The file cannot be read (\(reason))."
    case .binary: "The file is neither text nor a format that can be read."
    case .legacyWord:
      "Old Word format (.doc). Convert it with: libreoffice --headless --convert-to docx FILE"
    case .richText:
      "Rich Text Format (.rtf). Convert it with: libreoffice --headless --convert-to docx FILE"
    case .encrypted:
      """
      The file is protected with a password. Open it in Word or LibreOffice and save it without \
      one, and if needed convert it with: libreoffice --headless --convert-to docx FILE
      """
    case .damagedArchive: "The file is damaged or cut off. Fetch it again."
    case .notAPaper:
      "The file is no Word document. If it is a zip archive, unpack it and read the files in it."
    case .malformedXML(let reason, let line):
      "The file's XML is malformed on line \(line) (\(reason)). Fetch or save it again."
    case .entities:
      "The file's XML declares entities, which are never expanded. Save it again from Word."
    case .tooLarge(let limit):
      "The file is larger than the limit of \(limit) bytes. Split it and read the parts."
    case .tooDeep(let limit):
      "The file's elements are nested deeper than the limit of \(limit). Save it again."
    case .unsupported(let format):
      "The format \(format.rawValue) cannot be read yet. Convert the file to text or docx."
    }
  }
}
