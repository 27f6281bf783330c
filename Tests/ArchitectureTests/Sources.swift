import Foundation

/// The repository as text.
enum Sources {
  static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// Swift files below a folder, by path from the repository's top.
  static func files(in folder: String) throws -> [(path: String, text: String)] {
    let base = root.appendingPathComponent(folder)
    let names = FileManager.default.enumerator(atPath: base.path)?.allObjects as? [String] ?? []
    return try names.filter { $0.hasSuffix(".swift") }.sorted().map { name in
      let url = base.appendingPathComponent(name)
      return (folder + "/" + name, try String(contentsOf: url, encoding: .utf8))
    }
  }

  /// The lines of a file that are code, without their indent.
  static func code(_ text: String) -> [String] {
    text.split(separator: "\n").map { $0.trimmingCharacters(in: .whitespaces) }
      .filter { !$0.hasPrefix("//") }
  }

  /// Whether a line of code has `word` where no letter stands before it.
  static func has(_ word: String, in line: String) -> Bool {
    var rest = line[...]
    while let range = rest.range(of: word) {
      let before = line[..<range.lowerBound].last
      if before.map({ !$0.isLetter && $0 != "." }) ?? true { return true }
      rest = rest[range.upperBound...]
    }
    return false
  }

  static func imports(_ text: String) -> Set<String> {
    Set(
      code(text).compactMap { line in
        let words = line.split(separator: " ")
        guard let index = words.firstIndex(of: "import"), index + 1 < words.count, index <= 1
        else { return nil }
        return String(words[index + 1])
      })
  }
}
