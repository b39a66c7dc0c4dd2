import Glibc
import Store

/// `queries INDEX RUNS < QUERIES`: how long queries take within one process, in milliseconds.
///
/// Each line of the input is a query. All are asked once to warm up, then as often as told, in turn.
/// Prints a line for each: the median on the clock and of the processor, how many hits are counted, the
/// query; then the median and the 95th percentile of all.
@main
struct Queries {
  static func main() async throws {
    let arguments = CommandLine.arguments
    guard arguments.count == 3, let runs = Int(arguments[2]), runs > 0 else {
      print("queries INDEX RUNS < QUERIES")
      return
    }
    let archive = try await Archive(path: arguments[1], access: .read)
    var queries: [(text: String, query: Query)] = []
    while let line = readLine() { queries.append((line, try Query(parsing: line))) }
    var times = queries.map { _ in [Time]() }
    var totals = queries.map { _ in 0 }
    for run in 0...runs {
      for (place, entry) in queries.enumerated() {
        let start = Time.now
        let answer = try await archive.search(entry.query, limit: 20)
        totals[place] = answer.total
        if run > 0 { times[place].append(Time.now - start) }
      }
    }
    for (place, entry) in queries.enumerated() {
      print("\(Time(0.5, of: times[place]))\t\(totals[place])\t\(entry.text)")
    }
    let all = times.flatMap(\.self)
    print("\(Time(0.5, of: all))\t\(all.count)\tmedian")
    print("\(Time(0.95, of: all))\t\(all.count)\t95th percentile")
  }
}

/// Milliseconds on the clock and of the processor.
struct Time: CustomStringConvertible {
  let clock: Double
  let processor: Double

  static var now: Time {
    Time(clock: read(CLOCK_MONOTONIC), processor: read(CLOCK_PROCESS_CPUTIME_ID))
  }

  private init(clock: Double, processor: Double) {
    (self.clock, self.processor) = (clock, processor)
  }

  /// What a share of `times` do not exceed, each kind for itself.
  init(_ share: Double, of times: [Time]) {
    func value(_ values: [Double]) -> Double {
      values.sorted()[min(values.count - 1, Int(Double(values.count) * share))]
    }
    self.init(clock: value(times.map(\.clock)), processor: value(times.map(\.processor)))
  }

  var description: String { "\(Self.rounded(clock))\t\(Self.rounded(processor))" }

  static func - (left: Time, right: Time) -> Time {
    Time(clock: left.clock - right.clock, processor: left.processor - right.processor)
  }

  private static func rounded(_ time: Double) -> Double { (time * 100).rounded() / 100 }

  private static func read(_ clock: clockid_t) -> Double {
    var time = timespec()
    _ = unsafe clock_gettime(clock, &time)
    return Double(time.tv_sec) * 1000 + Double(time.tv_nsec) / 1_000_000
  }
}
