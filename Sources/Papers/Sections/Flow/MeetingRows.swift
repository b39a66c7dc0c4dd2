import Reading

/// The rows with the day of a meeting in a file that holds papers of several meetings.
///
/// In the minutes of one meeting such a row is the same on every page. Where the days differ, each
/// first row with its day belongs to a paper of its own.
///
/// Source: DOMAIN.md 0.1 and section 9.
enum MeetingRows {
  /// Of rows alike but for their figures at `places`, those that repeat a day, day by day, with the
  /// name of the paper above each; `nil` when all have the same day, or none.
  static func repeated(_ places: [Int], of text: SourceText) -> [[Int]]? {
    let days = days(at: places, of: text)
    guard let first = days.first, days.contains(where: { $0 != first }) else { return nil }
    var groups: [Day: [Int]] = [:]
    var order: [Day] = []
    for (place, day) in zip(places, days) {
      guard let day else { continue }
      if groups[day] == nil { order.append(day) }
      groups[day, default: []].append(place)
    }
    return order.compactMap { day in
      guard let places = groups[day], let first = places.first else { return nil }
      let later = places.dropFirst().filter { isSame($0, first, of: text) }
      let names = later.filter { $0 > 0 && first > 0 && isSame($0 - 1, first - 1, of: text) }
      return later.isEmpty ? nil : later + names.map { $0 - 1 }
    }
  }

  private static func days(at places: [Int], of text: SourceText) -> [Day?] {
    var days: [Day?] = []
    days.reserveCapacity(places.count)
    for (index, place) in places.enumerated() {
      let isSame = index > 0 && isSame(place, places[index - 1], of: text)
      days.append(isSame ? days[index - 1] : day(at: place, of: text))
    }
    return days
  }

  private static func day(at place: Int, of text: SourceText) -> Day? {
    let range = text.blocks[place].range
    return PrintedDay.first(in: text.bytes.span, range.start..<range.end)
  }

  private static func isSame(_ one: Int, _ other: Int, of text: SourceText) -> Bool {
    let (one, other) = (text.blocks[one].range, text.blocks[other].range)
    return text.bytes[one.start..<one.end].elementsEqual(text.bytes[other.start..<other.end])
  }
}
