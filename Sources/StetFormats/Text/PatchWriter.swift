import StetCore

/// Two texts as a patch that `git apply` takes.
///
/// Source: the unified format of GNU diff, with the header lines of `git diff`.
package enum PatchWriter {
  /// Unchanged lines on each side of a change.
  private static let context = 3

  /// - Parameter name: of the file that the patch changes, from the folder where it is applied.
  /// - Returns: nothing where the texts are the same.
  package static func bytes(from old: [UInt8], to new: [UInt8], name: String) -> [UInt8] {
    let diff = LineDiff(from: old, to: new)
    guard !diff.changes.isEmpty else { return [] }
    let (before, after) = (quoted("a/" + name), quoted("b/" + name))
    // A name with a space in it ends at a tab.
    let tab = name.utf8.contains(0x20) ? "\t" : ""
    var patch = Array(
      "diff --git \(before) \(after)\n--- \(before)\(tab)\n+++ \(after)\(tab)\n".utf8)
    for group in groups(diff.changes) { append(group, of: diff, to: &patch) }
    return patch
  }

  /// Changes whose surroundings touch stand in one hunk.
  private static func groups(_ changes: [LineDiff.Change]) -> [[LineDiff.Change]] {
    var groups: [[LineDiff.Change]] = []
    for change in changes {
      if let last = groups.last?.last, change.old.lowerBound - last.old.upperBound <= 2 * context {
        groups[groups.count - 1].append(change)
      } else {
        groups.append([change])
      }
    }
    return groups
  }

  private static func append(
    _ group: [LineDiff.Change], of diff: LineDiff, to patch: inout [UInt8]
  ) {
    let (first, last) = (group[0], group[group.count - 1])
    let lead = min(context, first.old.lowerBound)
    let tail = min(context, diff.old.count - last.old.upperBound)
    let old = first.old.lowerBound - lead..<last.old.upperBound + tail
    let new = first.new.lowerBound - lead..<last.new.upperBound + tail
    patch += "@@ -\(place(old)) +\(place(new)) @@\n".utf8
    var position = old.lowerBound
    for change in group {
      for line in diff.old[position..<change.old.lowerBound] { append(" ", line, to: &patch) }
      for line in diff.old[change.old] { append("-", line, to: &patch) }
      for line in diff.new[change.new] { append("+", line, to: &patch) }
      position = change.old.upperBound
    }
    for line in diff.old[position..<old.upperBound] { append(" ", line, to: &patch) }
  }

  /// Lines from 1; no lines are named by the one before them.
  private static func place(_ lines: Range<Int>) -> String {
    lines.isEmpty ? "\(lines.lowerBound),0" : "\(lines.lowerBound + 1),\(lines.count)"
  }

  private static func append(_ sign: String, _ line: ArraySlice<UInt8>, to patch: inout [UInt8]) {
    patch += sign.utf8
    patch += line
    if line.last != 0x0A { patch += "\n\\ No newline at end of file\n".utf8 }
  }

  /// A name that could be mistaken, in C's spelling as Git has it.
  private static func quoted(_ name: String) -> String {
    func isPlain(_ byte: UInt8) -> Bool {
      byte >= 0x20 && byte != 0x22 && byte != 0x5C && byte != 0x7F
    }
    guard !name.utf8.allSatisfy(isPlain) else { return name }
    var bytes: [UInt8] = [0x22]
    for byte in name.utf8 {
      if isPlain(byte) {
        bytes.append(byte)
      } else {
        let octal = String(byte, radix: 8)
        bytes += ("\\" + String(repeating: "0", count: 3 - octal.utf8.count) + octal).utf8
      }
    }
    return String(decoding: bytes + [0x22], as: UTF8.self)
  }
}
