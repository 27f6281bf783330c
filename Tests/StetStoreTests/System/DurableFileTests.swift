import Foundation
import StetCore
import Testing

@testable import StetStore

struct DurableFileTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test func `a record is written whole, read-only, and leaves no litter`() throws {
    try folder.makeFolder("jobs")
    try once([1, 2, 3], "jobs/a")
    #expect(try folder.read("jobs/a") == [1, 2, 3])
    #expect(try folder.names() == ["jobs", "jobs/a", "scratch"])
    let attributes = try FileManager.default.attributesOfItem(atPath: folder.path("jobs/a"))
    #expect((attributes[.posixPermissions] as? Int).map { $0 & 0o222 } == 0)
  }

  @Test func `a record is never written over`() throws {
    try once([1], "a")
    let fault = try #require(throws: SystemFault.self) { try once([2], "a") }
    #expect(fault.isTaken)
    #expect(fault.outcome == .files)
    #expect(try folder.snapshot() == ["a": [1], "scratch": []])
  }

  @Test func `of many who write one record at once, one wins and the others are told`() async throws
  {
    try folder.makeFolder("scratch")
    let (path, scratch) = (folder.path("a"), folder.path("scratch"))
    let winners = await withTaskGroup(of: UInt8?.self) { group in
      for number in 0..<40 as Range<UInt8> {
        group.addTask {
          let bytes = [UInt8](repeating: number, count: 5000)
          do {
            try DurableFile.writeOnce(bytes, to: path, scratch: scratch, token: "t\(number)")
            return number
          } catch { return nil }
        }
      }
      return await group.reduce(into: [UInt8]()) { $0 += [$1].compactMap(\.self) }
    }
    #expect(winners.count == 1)
    #expect(try folder.read("a") == [UInt8](repeating: winners.first ?? 0, count: 5000))
    #expect(try folder.names() == ["a", "scratch"])
  }

  @Test func `neither a folder nor a dangling link is written over`() throws {
    try folder.makeFolder("a")
    #expect(throws: SystemFault.self) { try once([1], "a") }
    try FileManager.default.createSymbolicLink(
      atPath: folder.path("link"), withDestinationPath: folder.path("target"))
    #expect(throws: SystemFault.self) { try once([1], "link") }
    #expect(!FileManager.default.fileExists(atPath: folder.path("target")))
  }

  @Test func `a file is replaced as a whole`() throws {
    try replace([1, 2, 3], "a")
    try replace([4], "a")
    #expect(try folder.snapshot() == ["a": [4], "scratch": []])
    try folder.makeFolder("full/inner")
    #expect(throws: SystemFault.self) { try replace([1], "full") }
    #expect(try folder.names() == ["a", "full", "full/inner", "scratch"])
  }

  @Test func `a write into a folder that is not there leaves nothing behind`() throws {
    #expect(throws: SystemFault.self) { try once([1], "missing/a") }
    #expect(try folder.names() == ["scratch"])
  }

  @Test func `folders are made with those above them, and made twice do no harm`() throws {
    try DurableFile.makeFolders(folder.path("a/b/c"))
    try DurableFile.makeFolders(folder.path("a/b/c"))
    #expect(try folder.names() == ["a", "a/b", "a/b/c"])
    try folder.write([1], to: "file")
    #expect(throws: SystemFault.self) { try DurableFile.makeFolders(folder.path("file/x")) }
    #expect(throws: SystemFault.self) { try DurableFile.makeFolders(folder.path("a\0b")) }
  }

  private func once(_ bytes: [UInt8], _ name: String) throws {
    try DurableFile.writeOnce(
      bytes, to: folder.path(name), scratch: folder.path("scratch"), token: "part")
  }

  private func replace(_ bytes: [UInt8], _ name: String) throws {
    try DurableFile.replace(
      bytes, at: folder.path(name), scratch: folder.path("scratch"), token: "part")
  }
}
