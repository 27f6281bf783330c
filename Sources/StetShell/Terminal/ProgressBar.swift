/// A bar that fills while long work goes on whose end is known.
struct ProgressBar {
  private static let width = 30

  private let work: String
  private let things: String
  /// In percent; nothing is drawn twice.
  private var shown = -1

  init(_ work: String, counting things: String) {
    self.work = work
    self.things = things
  }

  /// The line to show, nil while the last one still says it.
  mutating func text(_ done: Int, of all: Int) -> String? {
    let percent = all > 0 ? min(done, all) * 100 / all : 100
    guard percent != shown else { return nil }
    shown = percent
    let filled = percent * Self.width / 100
    let bar =
      String(repeating: "█", count: filled) + String(repeating: "░", count: Self.width - filled)
    return "\(work) \(bar) \(percent) %, \(done) of \(all) \(things)"
  }
}
