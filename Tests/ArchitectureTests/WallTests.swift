import Foundation
import Testing

/// What the compiler cannot hold: the walls between the rooms, read from the sources.
struct WallTests {
  private static let systemModules: Set<String> = ["Glibc", "Musl", "Darwin"]

  private static let rooms: [(room: String, mayImport: Set<String>)] = [
    ("StetLanguage", ["Swift"]),
    ("StetCore", ["StetLanguage"]),
    ("StetFormats", ["StetCore", "StetLanguage"]),
    ("StetStore", ["StetCore"]),
    ("StetShell", ["StetLanguage", "StetCore", "StetFormats", "StetStore"]),
    ("stet", ["StetShell"]),
    // The bench is no room of the program: Foundation's clock and files may serve it.
    ("stet-bench", ["StetLanguage", "StetCore", "StetStore", "Foundation"]),
  ]

  @Test(arguments: rooms)
  func `a room imports only the rooms below it`(_ room: String, _ allowed: Set<String>) throws {
    let files = try Sources.files(in: "Sources/\(room)")
    #expect(!files.isEmpty)
    for file in files {
      let strangers = Sources.imports(file.text).subtracting(allowed)
        .subtracting(Self.mayCallSystem(file.path) ? Self.systemModules : [])
      #expect(strangers.isEmpty, "\(file.path) imports \(strangers.sorted())")
    }
  }

  /// The only files that see the C library.
  private static func mayCallSystem(_ path: String) -> Bool {
    path.hasPrefix("Sources/StetStore/System/") || path == "Sources/stet/main.swift"
      || path.hasPrefix("Sources/stet-bench/")
  }

  @Test(arguments: ["StetLanguage", "StetCore", "StetFormats"])
  func `the inner rooms reach no disk, clock, environment or terminal`(_ room: String) throws {
    let words = [
      "print(", "getenv", "FileManager", "ProcessInfo", "CommandLine", "readLine", "Date()",
      "ContinuousClock", ".random(in", "SystemRandomNumberGenerator",
    ]
    for file in try Sources.files(in: "Sources/\(room)") {
      for line in Sources.code(file.text) {
        for word in words where Sources.has(word, in: line) {
          Issue.record("\(file.path) has '\(word)': \(line)")
        }
      }
    }
  }

  @Test func `the store does not talk`() throws {
    for file in try Sources.files(in: "Sources/StetStore") {
      for line in Sources.code(file.text) {
        #expect(!Sources.has("print(", in: line), "\(file.path): \(line)")
      }
    }
  }

  @Test func `the language room has never heard of a job`() throws {
    for file in try Sources.files(in: "Sources/StetLanguage") {
      for line in Sources.code(file.text) {
        for word in ["Glossary", "Concept", "Finding", "Job", "Revision"] {
          #expect(!Sources.has(word, in: line), "\(file.path): \(line)")
        }
      }
    }
  }

  @Test func `nothing is public, forced or hollow`() throws {
    for room in ["StetLanguage", "StetCore", "StetFormats", "StetStore", "StetShell", "stet"] {
      for file in try Sources.files(in: "Sources/\(room)") {
        for line in Sources.code(file.text) {
          let declares = ["func", "var", "let", "struct", "enum", "init", "static", "extension"]
          for word in declares.map({ "public \($0)" }) + [
            "public class", "open class", "try!", "as!", "TO" + "DO", "FIX" + "ME",
          ] {
            #expect(!line.contains(word), "\(file.path) has '\(word)': \(line)")
          }
        }
      }
    }
  }

  @Test(arguments: ["StetLanguage", "StetCore", "StetFormats", "StetStore", "StetShell"])
  func `a file holds one idea`(_ room: String) throws {
    for file in try Sources.files(in: "Sources/\(room)") {
      let lines = file.text.split(separator: "\n", omittingEmptySubsequences: false).count
      #expect(lines <= 400, "\(file.path) has \(lines) lines")
    }
  }

  @Test func `every check, every rule for the glossary and every command is listed`() throws {
    try expectListed(
      in: "Sources/StetCore/Checks", pattern: #/static let (\w+) = Check\(/#,
      list: "Sources/StetCore/Checks/Check.swift")
    try expectListed(
      in: "Sources/StetCore/Glossary/Rules", pattern: #/static let (\w+) = GlossaryRule\(/#,
      list: "Sources/StetCore/Glossary/Rules/GlossaryRule.swift")
    try expectListed(
      in: "Sources/StetShell/Commands", pattern: #/static let (\w+)(?:: Command)? = Command\(/#,
      list: "Sources/StetShell/Arguments/Command.swift")
  }

  private func expectListed(
    in folder: String, pattern: Regex<(Substring, Substring)>, list: String
  ) throws {
    let listing = try #require(
      try Sources.files(in: Self.folder(of: list)).first { $0.path == list }?.text)
    let names = try Sources.files(in: folder).flatMap { file in
      file.text.matches(of: pattern).map { String($0.1) }
    }
    #expect(names.count > 5)
    for name in names {
      let isListed = listing.contains(try Regex("\\b\(name)\\b"))
      #expect(isListed, "\(name) is not listed in \(list)")
    }
  }

  private static func folder(of path: String) -> String {
    path.split(separator: "/").dropLast().joined(separator: "/")
  }

  @Test func `the top level and the manifest keep to the frame`() throws {
    let allowed: Set<String> = [
      "Package.swift", "Sources", "Tests", "Workspace", "Glossary", "README.md",
    ]
    let names = try FileManager.default.contentsOfDirectory(atPath: Sources.root.path)
    // SwiftPM writes Package.resolved wherever it builds; it is never committed.
    let strangers = names.filter {
      !$0.hasPrefix(".") && !allowed.contains($0) && $0 != "Package.resolved"
    }
    #expect(strangers.isEmpty, "\(strangers)")
    let manifest = try String(
      contentsOf: Sources.root.appendingPathComponent("Package.swift"), encoding: .utf8)
    #expect(!manifest.contains(".package("))
    #expect(manifest.contains("treatAllWarnings(as: .error)"))
  }
}
