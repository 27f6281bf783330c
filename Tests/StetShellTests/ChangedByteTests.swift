import StetCore
import Testing

@testable import StetShell

/// One bit changed somewhere in a file. `.ci/bytes` tries every offset; here are some of each file.
struct ChangedByteTests {
  private let rounds = 12

  @Test(arguments: ["Workspace/jobs/", "Glossary/changes/", "Workspace/published/"])
  func `a changed byte of what is written once is always noticed`(_ folder: String) throws {
    let desk = try Desk.full()
    let files = try desk.projectFiles().filter { $0.key.hasPrefix(folder) }
    #expect(!files.isEmpty)
    for round in 0..<rounds {
      // In all of them at once: each is named by itself.
      for (path, bytes) in files { try desk.write(path, changed(bytes, round)) }
      let named = desk.run("verify")
      #expect(named.outcome == .files)
      for path in files.keys { #expect(named.out.contains("\(path): "), "\(path) \(round)") }
    }
    for (path, bytes) in files { try desk.write(path, bytes) }
    #expect(desk.run("verify").outcome == .done)
  }

  @Test func `a changed byte of an edited file is refused, or the file is as valid as before`()
    throws
  {
    let desk = try Desk.full()
    let files = try desk.projectFiles().filter {
      !$0.key.contains("/jobs/") && !$0.key.contains("/changes/") && $0.key.hasSuffix(".json")
    }
    #expect(files.count == 5)
    for (path, bytes) in files {
      for round in 0..<rounds {
        try desk.write(path, changed(bytes, round))
        let answer = desk.run("verify")
        #expect(
          answer.outcome == .done || answer.out.contains("\(path): ")
            || answer.out.contains("Glossary: the concept '"), "\(path) \(answer.out)")
        #expect(try desk.read(path) == changed(bytes, round))
      }
      try desk.write(path, bytes)
    }
  }

  private func changed(_ bytes: [UInt8], _ round: Int) -> [UInt8] {
    var bytes = bytes
    bytes[bytes.count * round / rounds] ^= 1
    return bytes
  }
}
