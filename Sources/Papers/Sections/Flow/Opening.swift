/// What a line opens, by the words it begins with or is.
enum Opening: Sendable {
  /// A point of a list.
  case point(Marker)
  /// A section.
  case section(Heading)
  /// An item.
  case item(ItemHeader)

  /// Reads a line; `nil` when it opens nothing.
  init?(in bytes: Span<UInt8>, _ range: Range<Int>) {
    let letters = bytes.eightBytes(at: range.lowerBound)
    if range.count <= 300, ItemHeader.mayBegin(letters), let header = ItemHeader(in: bytes, range) {
      self = .item(header)
    } else if Marker.mayBegin(letters), let marker = Marker(in: bytes, range) {
      self = .point(marker)
    } else if let heading = Heading(in: bytes, range) {
      self = .section(heading)
    } else {
      return nil
    }
  }

  /// The same `distance` bytes further on.
  func moved(by distance: Int) -> Opening {
    switch self {
    case .point: self
    case .section(let heading): .section(heading.moved(by: distance))
    case .item(let header): .item(header.moved(by: distance))
    }
  }
}

/// What has an opening; each part of it is `nil` where it opens something else, or nothing.
protocol Opened {
  var opening: Opening? { get }
}

extension Opened {
  /// The mark of a point at its start.
  var marker: Marker? {
    guard case .point(let marker) = opening else { return nil }
    return marker
  }

  /// What it says as a heading.
  var heading: Heading? {
    guard case .section(let heading) = opening else { return nil }
    return heading
  }

  /// What it says as an item's header.
  var header: ItemHeader? {
    guard case .item(let header) = opening else { return nil }
    return header
  }
}
