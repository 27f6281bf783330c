import Foundation
import Testing

/// What no word search finds: a value taken by force, and calls that only the outer rooms may make.
struct ForceTests {
  @Test(arguments: ["StetLanguage", "StetCore", "StetFormats", "StetStore", "StetShell", "stet"])
  func `no value is taken by force`(_ room: String) throws {
    for file in try Sources.files(in: "Sources/\(room)") {
      for (number, line) in Self.code(file.text).enumerated() where Self.forces(line) {
        Issue.record("\(file.path):\(number + 1) takes a value by force")
      }
    }
  }

  @Test(arguments: ["StetLanguage", "StetCore", "StetFormats"])
  func `the inner rooms do not end the program or ask the time`(_ room: String) throws {
    let calls = [
      "exit(", "abort(", "time(", "clock(", "sleep(", "fopen(", "open(", "write(2", "errno",
    ]
    for file in try Sources.files(in: "Sources/\(room)") {
      let own = Set(
        file.text.matches(of: #/func (\w+)/#).map { String($0.1) + "(" })
      for line in Sources.code(file.text) where !line.hasPrefix("case ") {
        for call in calls where !own.contains(call) && Self.calls(call, in: line) {
          Issue.record("\(file.path) calls '\(call)': \(line)")
        }
      }
    }
  }

  @Test(
    arguments: [
      ("let a = b!", true), ("f()!.c", true), ("a[0]!", true), ("x as! Y", true),
      ("try! f()", true),
      ("!a", false), ("a != b", false), ("if !a, !(b)", false), ("let s = \"a!\"", false),
      ("// a!", false), ("let s = \"\\(a!)\"", true), ("let s = \"\"\"\n  a!\n  \"\"\"", false),
      ("let s = #\"a\"!\"#", false), ("f(\"\\\"!\")", false), ("/* a! */ b", false),
    ])
  func `a forced value is told from a negation, a text and a comment`(
    _ text: String, _ isForced: Bool
  ) {
    #expect(Self.code(text).contains(where: Self.forces) == isForced)
  }

  // MARK: - Reading code

  private static func forces(_ line: String) -> Bool {
    let scalars = Array(line.unicodeScalars)
    return scalars.indices.contains { index in
      guard scalars[index] == "!", index > 0 else { return false }
      let isComparison = index + 1 < scalars.count && scalars[index + 1] == "="
      let before = scalars[index - 1]
      let follows =
        before.properties.isAlphabetic || "0123456789_)]}\"`>?".unicodeScalars.contains(before)
      return follows && !isComparison
    }
  }

  /// Whether a line calls a free function of that name.
  private static func calls(_ call: String, in line: String) -> Bool {
    var rest = line[...]
    while let range = rest.range(of: call) {
      let before = line[..<range.lowerBound].last
      if before.map({ !$0.isLetter && !$0.isNumber && !"._`\"".contains($0) }) ?? true {
        return true
      }
      rest = rest[range.upperBound...]
    }
    return false
  }

  /// The lines of `text` without comments and without what stands in quotes, but with what strings
  /// interpolate.
  private static func code(_ text: String) -> [String] {
    var reader = CodeReader(text)
    return reader.code().split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }
}

/// Swift's quotes and comments, as far as stet's sources use them.
private struct CodeReader {
  private enum Place {
    case code(parentheses: Int)
    case string(closing: [Unicode.Scalar])
  }

  private let scalars: [Unicode.Scalar]
  private var place = 0
  private var stack: [Place] = [.code(parentheses: 0)]
  private var result = String.UnicodeScalarView()

  init(_ text: String) { scalars = Array(text.unicodeScalars) }

  mutating func code() -> String {
    while place < scalars.count {
      switch stack.last {
      case .string(let closing)?: readString(until: closing)
      default: readCode()
      }
    }
    return String(result)
  }

  private func stands(_ text: String) -> Bool {
    scalars[place...].starts(with: text.unicodeScalars)
  }

  private mutating func readCode() {
    if stands("//") {
      while place < scalars.count, scalars[place] != "\n" { place += 1 }
    } else if stands("/*") {
      while place < scalars.count, !stands("*/") { place += 1 }
      place += 2
    } else if let opening = ["\"\"\"", "#\"", "#/", "\""].first(where: stands) {
      let closing = ["#\"": "\"#", "#/": "/#"][opening] ?? opening
      place += opening.unicodeScalars.count
      stack.append(.string(closing: Array(closing.unicodeScalars)))
      result.append("\"")
    } else {
      readParenthesis()
      place += 1
    }
  }

  /// Takes one scalar of code, and notices where an interpolation ends.
  private mutating func readParenthesis() {
    guard case .code(let depth)? = stack.last else { return }
    switch scalars[place] {
    case "(": stack[stack.count - 1] = .code(parentheses: depth + 1)
    case ")" where depth == 1 && stack.count > 1: stack.removeLast()
    case ")": stack[stack.count - 1] = .code(parentheses: depth - 1)
    default: break
    }
    result.append(scalars[place])
  }

  private mutating func readString(until closing: [Unicode.Scalar]) {
    let isRaw = closing.last == "#"
    if scalars[place...].starts(with: closing) {
      place += closing.count
      stack.removeLast()
      result.append("\"")
    } else if !isRaw, stands("\\(") {
      place += 2
      result.append("(")
      stack.append(.code(parentheses: 1))
    } else {
      if scalars[place] == "\n" { result.append("\n") }
      place += !isRaw && scalars[place] == "\\" ? 2 : 1
    }
  }
}
