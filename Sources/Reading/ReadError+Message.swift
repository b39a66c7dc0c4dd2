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
    case .encryptedPDF:
      """
      Filen är skyddad med lösenord. Spara en kopia utan lösenord, till exempel med: \
      qpdf --password=LÖSENORD --decrypt FIL KOPIA
      """
    case .damagedArchive, .damagedPDF: "Filen är skadad eller avkortad. Hämta den på nytt."
    case .imagesOnly:
      "Bara bilder, ingen text. Kör OCR (till exempel ocrmypdf) och importera igen."
    case .misnamed(let name, let format):
      """
      Filen heter .\(name.rawValue) men är \(format.rawValue), kanske ett felmeddelande från en \
      webbplats. Hämta den på nytt.
      """
    case .tooManyPages(let limit):
      "Filen har fler sidor än gränsen \(limit). Dela upp den och läs delarna."
    case .tooSlow(let limit):
      "Filen tog längre tid att läsa än gränsen \(limit) sekunder. Dela upp den och läs delarna."
    case .missingTool(let name, let package):
      "Kommandot \(name) saknas. Installera paketet \(package): sudo apt-get install \(package)"
    case .toolFailed(let name, let reason):
      "Kommandot \(name) misslyckades (\(reason)). Är filen hel? Hämta den på nytt."
    case .notAPaper:
      "Filen är inget Word-dokument. Är den ett zip-arkiv av papper, så läser klubba import dem."
    case .malformedXML(let reason, let line):
      "Filens XML är felaktig på rad \(line) (\(reason)). Hämta eller spara den på nytt."
    case .entities:
      "Filens XML deklarerar entiteter, som aldrig expanderas. Spara den på nytt från Word."
    case .tooLarge(let limit):
      "Filen är större än gränsen \(limit) byte. Dela upp den och läs delarna."
    case .tooManyMembers(let limit):
      "Arkivet har fler filer än gränsen \(limit). Dela upp det."
    case .refusedMember:
      "Arkiv i arkiv läses inte. Packa upp det yttre arkivet och läs mappen."
    case .tooDeep(let limit):
      "Filens element är nästlade djupare än gränsen \(limit). Spara den på nytt."
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
    case .encryptedPDF:
      """
      The file is protected with a password. Save a copy without one, for example with: \
      qpdf --password=PASSWORD --decrypt FILE COPY
      """
    case .damagedArchive, .damagedPDF: "The file is damaged or cut off. Fetch it again."
    case .imagesOnly:
      "Only pictures, no text. Run OCR (for example ocrmypdf) and import it again."
    case .misnamed(let name, let format):
      """
      The file is called .\(name.rawValue) but is \(format.rawValue), perhaps an error message \
      of a web site. Fetch it again.
      """
    case .tooManyPages(let limit):
      "The file has more pages than the limit of \(limit). Split it and read the parts."
    case .tooSlow(let limit):
      "Reading the file took more than the limit of \(limit) seconds. Split it and read the parts."
    case .missingTool(let name, let package):
      "The command \(name) is missing. Install the package \(package): sudo apt-get install \(package)"
    case .toolFailed(let name, let reason):
      "The command \(name) failed (\(reason)). Is the file whole? Fetch it again."
    case .notAPaper:
      "The file is no Word document. If it is a zip archive of papers, klubba import reads them."
    case .malformedXML(let reason, let line):
      "The file's XML is malformed on line \(line) (\(reason)). Fetch or save it again."
    case .entities:
      "The file's XML declares entities, which are never expanded. Save it again from Word."
    case .tooLarge(let limit):
      "The file is larger than the limit of \(limit) bytes. Split it and read the parts."
    case .tooManyMembers(let limit):
      "The archive has more files than the limit of \(limit). Split it."
    case .refusedMember:
      "Archives inside archives are not read. Unpack the outer one and read the folder."
    case .tooDeep(let limit):
      "The file's elements are nested deeper than the limit of \(limit). Save it again."
    }
  }
}
