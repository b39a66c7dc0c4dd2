import Foundation
import TestSupport

/// Two invented papers and an index of them.
enum Sample {
  static let rejected = """
    GRANÅSA KOMMUN
    SAMMANTRÄDESPROTOKOLL
    Socialnämnden
    2021-11-24

    § 98 Dnr SN 2021-77
    Svar på motion om fältassistenter (M)

    Socialnämndens beslut
    1. Motionen om fältassistenter vid varje skola avslås.
    2. Nämnden anslår 750 000 kronor till fritidsgårdarna.

    Yrkanden
    Ylva Öberg (M) yrkar bifall till motionen.

    Reservation
    Ylva Öberg (M) reserverar sig mot beslutet.

    Upplysning
    Handläggare med personnummer 811218-9876 har ordet.
    """

  static let approved = """
    NORRVIKS KOMMUN
    SAMMANTRÄDESPROTOKOLL
    Kommunfullmäktige
    2022-02-21

    § 12 Dnr KS 2022-5
    Motion om vuxna i skolan

    Kommunfullmäktiges beslut
    Motionen bifalls, med "citat", komma; fältassistenter ska anställas vid kommunens skolor.
    """

  /// A folder with the papers, and the index that `klubba import` made of them.
  static func imported() throws -> Scratch {
    let scratch = try Scratch()
    try scratch.write(rejected, to: "protokoll/granasa/sn-2021-11-24.txt")
    try scratch.write(approved, to: "protokoll/norrvik/kf-2022-02-21.txt")
    for (folder, municipality) in [("granasa", "Granåsa"), ("norrvik", "Norrvik")] {
      let result = try scratch.klubba(
        "import", "protokoll/\(folder)", "--municipality", municipality)
      precondition(result.status == 0, result.errors)
    }
    return scratch
  }
}

extension Scratch {
  /// Runs the command in the folder.
  func klubba(
    _ arguments: String..., environment: [String: String] = [:], input: String = ""
  ) throws -> Executable.Result {
    try Executable.klubba.run(
      arguments, in: folder, environment: environment, input: Data(input.utf8))
  }
}

/// The JSON value in `text`.
func json(_ text: String) throws -> Any {
  try JSONSerialization.jsonObject(with: Data(text.utf8))
}
