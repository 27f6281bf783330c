import Foundation
import StetCore

/// Times the word diff on inputs from a seed: `stet-bench diff`.
enum DiffBench {
  /// Prints for each input its words, how many change at least and after the clean-up for reading, and the
  /// median time of 20 diffs (of 3 for hostile inputs), as two texts and as two files.
  ///
  /// - Parameter arguments: `--write DIR` also writes each input as `NAME.old.txt` and `NAME.new.txt`, so
  ///   that other tools can be timed on the same files; `--hostile` takes the worst inputs of 1.5 MB a side;
  ///   `--pairs N` rebuilds N random pairs instead; `--revisions OLD NEW` compares the files of two folders with
  ///   the least that could change.
  static func run(arguments: [String] = []) throws {
    if let place = arguments.firstIndex(of: "--revisions"), place + 2 < arguments.count {
      return try DiffBenchRevisions.run(arguments[place + 1], arguments[place + 2])
    }
    let isHostile = arguments.contains("--hostile")
    let inputs = isHostile ? DiffBenchHostile.all() : DiffBenchInput.all()
    if let folder = value(of: "--write", in: arguments) { try write(inputs, to: folder) }
    if let count = value(of: "--pairs", in: arguments).flatMap(Int.init) {
      print(
        "\(DiffBenchPairs.failures(count)) of \(count) random pairs did not come back to the byte")
    } else {
      print("input                            words    changed   readable    texts ms    files ms")
      for input in inputs { print(row(input, runs: isHostile ? 3 : 20)) }
    }
  }

  private static func value(of name: String, in arguments: [String]) -> String? {
    arguments.firstIndex(of: name).flatMap { $0 + 1 < arguments.count ? arguments[$0 + 1] : nil }
  }

  private static func write(_ inputs: [DiffBenchInput], to folder: String) throws {
    let folder = URL(filePath: folder, directoryHint: .isDirectory)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    for input in inputs {
      try Data(input.old.utf8).write(to: folder.appending(path: "\(input.name).old.txt"))
      try Data(input.new.utf8).write(to: folder.appending(path: "\(input.name).new.txt"))
    }
  }

  private static func row(_ input: DiffBenchInput, runs: Int) -> String {
    let bare = WordDiff.edits(from: input.old, to: input.new, readable: false)
    let readable = WordDiff.edits(from: input.old, to: input.new)
    let (old, new) = (Array(input.old.utf8), Array(input.new.utf8))
    let cells = [
      pad("\(words(input.new))", 10), pad("\(changedWords(bare))", 10),
      pad("\(changedWords(readable))", 10),
      pad(milliseconds(runs) { _ = WordDiff.edits(from: input.old, to: input.new) }, 11),
      pad(milliseconds(runs) { _ = DocumentDiff.compareFiles(old, new) }, 11),
    ]
    return input.name.padding(toLength: 28, withPad: " ", startingAt: 0)
      + cells.joined(separator: " ")
  }

  private static func pad(_ text: String, _ width: Int) -> String {
    String(repeating: " ", count: max(0, width - text.count)) + text
  }

  private static func words(_ text: String) -> Int {
    text.utf8.split { $0 == 0x20 || $0 == 0x0A }.count
  }

  private static func changedWords(_ edits: [Edit]) -> Int {
    edits.filter { $0.operation != .equal }.reduce(0) { $0 + words($1.text) }
  }

  private static func milliseconds(_ runs: Int, _ work: () -> Void) -> String {
    let clock = ContinuousClock()
    let median = (0..<runs).map { _ in clock.measure(work) }.sorted()[runs / 2].components
    return String(format: "%.2f", Double(median.attoseconds) / 1e15 + Double(median.seconds) * 1e3)
  }
}
