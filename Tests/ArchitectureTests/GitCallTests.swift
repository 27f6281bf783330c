import Testing

struct GitCallTests {
  @Test func `Git is called in one place`() throws {
    for file in try Sources.files(in: "Sources") where !file.path.hasSuffix("System/Git.swift") {
      for line in Sources.code(file.text) where line.contains("[\"git\"") {
        Issue.record("\(file.path) calls Git by itself: \(line)")
      }
    }
  }
}
