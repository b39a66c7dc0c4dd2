internal import Glibc
public import Papers

extension Day {
  /// Today where the process runs.
  public static var today: Day {
    var now = time(nil)
    var parts = unsafe tm()
    guard unsafe localtime_r(&now, &parts) != nil,
      let day = unsafe Day(
        year: Int(parts.tm_year) + 1900, month: Int(parts.tm_mon) + 1, day: Int(parts.tm_mday))
    else { preconditionFailure("the clock must show a day") }
    return day
  }
}
