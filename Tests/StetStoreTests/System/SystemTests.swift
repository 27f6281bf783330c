import Foundation
import StetCore
import Testing

@testable import StetStore

struct SystemTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test(arguments: [0, 1, 65_535, 65_536, 65_537, 200_000])
  func `a file of any size is read to its end`(_ size: Int) throws {
    let bytes = (0..<size).map { UInt8(truncatingIfNeeded: $0) }
    try folder.write(bytes, to: "a")
    #expect(try System.read(folder.path("a"), limit: size) == bytes)
  }

  @Test(
    arguments: [
      ("missing", "there is no file 'missing'"),
      ("folder", "'folder' is a folder, not a file"),
      ("pipe", "'pipe' is no regular file"),
      ("large", "'large' is larger than stet reads"),
      ("nul\0byte", "the path 'nul\0byte' has a NUL byte"),
      ("dangling", "there is no file 'dangling'"),
      ("large/x", "cannot open 'large/x': not a directory"),
    ])
  func `what cannot be read is named`(_ name: String, _ message: String) throws {
    try folder.makeFolder("folder")
    try folder.write([UInt8](repeating: 0, count: 101), to: "large")
    mkfifo(folder.path("pipe"), 0o600)
    try FileManager.default.createSymbolicLink(
      atPath: folder.path("dangling"), withDestinationPath: "nowhere")
    let fault = try #require(throws: SystemFault.self) {
      try System.read(folder.path(name), limit: 100)
    }
    let named = SystemFault(fault.call, name, code: fault.code)
    #expect(named.message == message)
    #expect(named.outcome == .files)
  }

  @Test func `a file that a link names is read, and a link is told from a file`() throws {
    try folder.write([7], to: "a")
    try FileManager.default.createSymbolicLink(
      atPath: folder.path("link"), withDestinationPath: "a")
    #expect(try System.read(folder.path("link"), limit: 1) == [7])
    #expect(System.kind(of: folder.path("link")) == .link)
    #expect(System.kind(of: folder.path("a")) == .file)
    #expect(System.kind(of: folder.path) == .folder)
    #expect(System.kind(of: folder.path("b")) == nil)
    #expect(System.kind(of: folder.path("a\0")) == nil)
    #expect(!System.isFolder(folder.path + "\0"))
  }

  @Test func `names come in byte order`() throws {
    for name in ["b", "a", "Z", ".hidden", "я", "é", "a b"] { try folder.write([], to: name) }
    #expect(try System.names(in: folder.path) == [".hidden", "Z", "a", "a b", "b", "é", "я"])
    #expect(throws: SystemFault.self) { try System.names(in: folder.path("missing")) }
    #expect(throws: SystemFault.self) { try System.names(in: folder.path("b")) }
  }

  @Test func `a program's words come back and its failure is told`() throws {
    let (status, output) = try Program.run(
      ["printf", "%s|", "a b", "$HOME", "';"], streams: .captured)
    #expect(status == 0)
    #expect(String(decoding: output, as: UTF8.self) == "a b|$HOME|';|")
    #expect(try Program.run(["sh", "-c", "exit 7"], streams: .captured).status == 7)
    #expect(try Program.run(["sh", "-c", "kill -9 $$"], streams: .captured).status == 137)
    #expect(throws: SystemFault.self) {
      try Program.run(["stet-no-such-program"], streams: .captured)
    }
    #expect(throws: SystemFault.self) { try Program.run(["printf", "a\0b"], streams: .captured) }
    #expect(throws: SystemFault.self) { try Program.run([], streams: .captured) }
  }

  @Test func `a program may be fed, and may stop reading`() throws {
    let bytes = [UInt8](repeating: 0x61, count: 300_000)
    #expect(
      try Program.run(
        ["sh", "-c", "test \"$(wc -c)\" -eq 300000"], streams: .fed(bytes)
      ).status == 0)
  }
}
