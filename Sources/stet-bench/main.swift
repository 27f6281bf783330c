let benches: [(name: String, help: String, run: ([String]) throws -> Void)] = [
  (
    "terms", "scan made-up Russian text for 1,000, 10,000 and 100,000 terms",
    { _ in TermsBench.run() }
  ),
  (
    "diff",
    "compare made-up texts: edited, rewritten, repeated, moved (--write DIR, --hostile, --pairs N, --revisions A B)",
    DiffBench.run
  ),
  (
    "records", "record drafts, each flushed to the disk (--folder DIR, --count N, --job-size N)",
    RecordsBench.run
  ),
]

/// The name of a bench and its options, or nothing for all of them.
let words = Array(CommandLine.arguments.dropFirst())
if let name = words.first, !benches.contains(where: { $0.name == name }) {
  print("stet-bench: there is no bench '\(name)'")
  for bench in benches { print("  \(bench.name)  \(bench.help)") }
} else {
  for bench in benches where words.first.map({ $0 == bench.name }) ?? true {
    try bench.run(Array(words.dropFirst()))
  }
}
