import StetCore
import StetStore

/// The user's own pager for output that a screen does not hold.
enum Pager {
  /// - Returns: false when the output is short or there is no pager; it is not shown then.
  static func show(_ bytes: [UInt8]) throws -> Bool {
    let height = System.terminalHeight(1) ?? 24
    let lines = bytes.count { $0 == 0x0A }
    let pager = System.variable("PAGER") ?? "less"
    guard lines >= height, !pager.isEmpty, pager != "cat" else { return false }
    // -F ends at once on a short text, -R lets stet's own colours through, -X keeps the screen.
    let (status, _) = try Program.run(
      ["sh", "-c", "LESS=${LESS:-FRX} exec \(pager)"], streams: .fed(bytes))
    // As the shell has it: 126 and 127 say that the pager could not be run. Any other status is the
    // pager's own, which has shown the text.
    return ![126, 127].contains(status)
  }
}
