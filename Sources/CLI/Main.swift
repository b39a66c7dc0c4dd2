@main
enum Klubba {
  static func main() {}
}
