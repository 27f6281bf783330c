import Foundation
import StetCore

/// Holds the diff of real revisions against the least that could change: `stet-bench diff --revisions
/// OLD NEW`, two folders with files of the same names.
struct DiffBenchRevisions {
  private var pairs = 0
  private var least = 0
  private var bare = 0
  private var readable = 0
  /// The pair whose readable diff is the longest beside the least.
  private var worst = (name: "", ratio: 0.0)

  /// Compares every file that stands in both folders and differs, and prints the sums.
  ///
  /// - Throws: when a folder can't be read.
  static func run(_ old: String, _ new: String) throws {
    var sums = DiffBenchRevisions()
    for name in try FileManager.default.subpathsOfDirectory(atPath: old).sorted() {
      guard let old = text("\(old)/\(name)"), let new = text("\(new)/\(name)"), old != new
      else { continue }
      sums.add(name, old, new)
    }
    sums.print()
  }

  /// Nil for what is no file of UTF-8.
  private static func text(_ path: String) -> String? {
    FileManager.default.contents(atPath: path).flatMap { String(data: $0, encoding: .utf8) }
  }

  private mutating func add(_ name: String, _ old: String, _ new: String) {
    let (oldWords, newWords) = (DiffStat.cut(old), DiffStat.cut(new))
    let least =
      oldWords.count + newWords.count - 2 * Self.longestCommonSubsequence(oldWords, newWords)
    let bare = Self.changedWords(WordDiff.edits(from: old, to: new, readable: false))
    let readable = Self.changedWords(WordDiff.edits(from: old, to: new))
    pairs += 1
    self.least += least
    self.bare += bare
    self.readable += readable
    if least > 50, Double(readable) > worst.ratio * Double(least) {
      worst = (name, Double(readable) / Double(least))
    }
  }

  private static func changedWords(_ edits: [Edit]) -> Int {
    edits.filter { $0.operation != .equal }.reduce(0) { $0 + DiffStat.words(in: $1.text) }
  }

  private func print() {
    func ratio(_ count: Int) -> String {
      String(format: "%.4f", Double(count) / Double(max(1, least)))
    }
    Swift.print(
      "\(pairs) pairs, least \(least) words, bare \(bare) (\(ratio(bare))), "
        + "readable \(readable) (\(ratio(readable))), "
        + "worst \(worst.name) (\(String(format: "%.2f", worst.ratio)))")
  }

  /// The length, by the bit-parallel recurrence over whole rows: slow, short and exact. It shares nothing
  /// with the search that it judges.
  private static func longestCommonSubsequence(_ old: [String], _ new: [String]) -> Int {
    let width = new.count / 64 + 1
    var matches: [String: [UInt64]] = [:]
    for (index, word) in new.enumerated() {
      matches[word, default: [UInt64](repeating: 0, count: width)][index >> 6] |= 1 << (index & 63)
    }
    var row = [UInt64](repeating: .max, count: width)
    for word in old {
      guard let match = matches[word] else { continue }
      var carry: UInt64 = 0
      for place in 0..<width {
        let both = row[place] & match[place]
        let (half, first) = row[place].addingReportingOverflow(both)
        let (sum, second) = half.addingReportingOverflow(carry)
        row[place] = sum | (row[place] & ~both)
        carry = first || second ? 1 : 0
      }
    }
    return row.reduce(0) { $0 + (~$1).nonzeroBitCount }
  }
}
