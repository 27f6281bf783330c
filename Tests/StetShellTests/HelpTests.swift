import StetCore
import StetStore
import Testing

@testable import StetShell

struct HelpTests {
  @Test(arguments: Command.all.map(\.name))
  func `a command's help shows its usage, every parameter and its examples`(_ name: String) throws {
    let command = try #require(Command.all.first { $0.name == name })
    let words = name.split(separator: " ").map(String.init)
    let page = try Desk().run(["help"] + words)
    #expect(page.outcome == .done)
    #expect(page.out.hasPrefix("stet \(name): \(command.summary)\n"))
    #expect(page.out.contains("\nusage: \(command.usage)\n"))
    for parameter in command.parameters + Parameter.common {
      #expect(page.out.contains(parameter.isWord ? parameter.placeholder : "--\(parameter.name)"))
      #expect(page.out.contains(parameter.help))
    }
    for example in command.examples { #expect(page.out.contains(example.line)) }
    for flag in ["--help", "-h"] {
      #expect(try Desk().run(words + [flag]).out == page.out)
    }
  }

  @Test func `the overview lists every command once, and no others`() throws {
    let page = try Desk().run("help").out
    for command in Command.all {
      let lines = page.split(separator: "\n").filter { $0.hasPrefix("  \(command.name) ") }
      #expect(lines.count == 1, "\(command.name)")
      #expect(lines.first?.hasSuffix(command.summary) == true)
    }
    #expect(page.split(separator: "\n").count { $0.hasPrefix("  ") } == Command.all.count)
    for words in [["--help"], ["-h"]] { #expect(try Desk().run(words).out == page) }
  }

  @Test(arguments: ["people", "glossary"])
  func `a family's help shows each of its commands`(_ family: String) throws {
    for words in [["help", family], [family, "--help"], [family, "-h"]] {
      let page = try Desk().run(words)
      #expect(page.outcome == .done)
      for command in Command.all where command.name.hasPrefix(family + " ") {
        #expect(page.out.contains("usage: \(command.usage)"))
      }
    }
  }

  @Test func `help about nothing that there is says so`() throws {
    let answer = try Desk().run("help chekc")
    #expect(answer.outcome == .misuse)
    #expect(answer.error.contains("did you mean 'stet check'?"))
  }

  @Test(arguments: Command.all.map(\.name))
  func `every example in the help can be parsed`(_ name: String) throws {
    let command = try #require(Command.all.first { $0.name == name })
    for example in command.examples where example.line.hasPrefix("stet ") {
      let words = Self.words(example.line).dropFirst()
      let (found, rest) = try Command.find(Array(words))
      #expect(found.name == name)
      _ = try Arguments(rest, for: found)
    }
  }

  @Test(arguments: ["bash", "zsh", "fish"])
  func `completions know every command and option, and their shell takes them`(
    _ shell: String
  ) throws {
    let desk = try Desk()
    let script = desk.run("completions \(shell)")
    #expect(script.outcome == .done)
    for command in Command.all {
      for word in command.name.split(separator: " ") { #expect(script.out.contains(word)) }
      for parameter in command.parameters where !parameter.isWord {
        let option = shell == "fish" ? "-l \(parameter.name) " : "--\(parameter.name)"
        #expect(script.out.contains(option), "\(command.name) \(parameter.name)")
      }
    }
    try desk.write("script", script.out)
    // A machine without the shell has nothing to ask.
    guard let (status, _) = try? Program.run([shell, "-c", ":"], streams: .captured), status == 0
    else { return }
    #expect(try Program.run([shell, "-n", desk.path("script")], streams: .captured).status == 0)
  }

  @Test func `bash completes commands, second words, options and choices`() throws {
    let desk = try Desk()
    try desk.write("script", desk.run("completions bash").out)
    func complete(_ words: String...) throws -> Set<String> {
      let list = words.map { "'\($0)'" }.joined(separator: " ")
      let (_, output) = try Program.run(
        [
          "bash", "-c",
          "source '\(desk.path("script"))'; COMP_WORDS=(stet \(list)); COMP_CWORD=\(words.count); _stet; printf '%s\\n' \"${COMPREPLY[@]}\"",
        ], streams: .captured)
      return Set(String(decoding: output, as: UTF8.self).split(separator: "\n").map(String.init))
    }
    guard (try? Program.run(["bash", "-c", ":"], streams: .captured).status) == 0 else { return }
    #expect(try complete("sub") == ["submit"])
    #expect(try complete("people", "") == ["list", "add", "key"])
    #expect(try complete("check", "--fail") == ["--fail-on"])
    #expect(try complete("check", "--fail-on", "") == ["error", "warning", "never"])
    #expect(try complete("people", "add", "--ro") == ["--roles"])
    #expect(try complete("completions", "z") == ["zsh"])
  }

  /// The words of an example as a shell cuts them.
  private static func words(_ line: String) -> [String] {
    var words: [String] = [""]
    var isQuoted = false
    for letter in line {
      if letter == "'" {
        isQuoted.toggle()
      } else if letter == " ", !isQuoted {
        words.append("")
      } else {
        words[words.count - 1].append(letter)
      }
    }
    return words.prefix { $0 != ">" }.map(\.self)
  }
}
