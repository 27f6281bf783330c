let benches: [(name: String, help: String, run: () throws -> Void)] = [
  ("terms", "scan made-up Russian text for 1,000, 10,000 and 100,000 terms", TermsBench.run),
  ("diff", "compare made-up texts: edited, rewritten, repeated, moved", { try DiffBench.run() }),
]

let wanted = CommandLine.arguments.dropFirst()
if let unknown = wanted.first(where: { word in !benches.contains { $0.name == word } }) {
  print("stet-bench: there is no bench '\(unknown)'")
  for bench in benches { print("  \(bench.name)  \(bench.help)") }
} else {
  for bench in benches where wanted.isEmpty || wanted.contains(bench.name) { try bench.run() }
}
