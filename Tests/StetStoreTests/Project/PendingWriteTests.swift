import StetCore
import Testing

@testable import StetStore

/// What an interrupted command leaves is finished, and never at the cost of later words.
struct PendingWriteTests {
  private let sample: SampleProject
  private let path = "Glossary/new.json"
  private let journal = ".stet/pending/1.json"
  private let wanted: [UInt8]
  private let old: [UInt8]

  init() throws {
    sample = try SampleProject()
    wanted = GlossaryCoding.bytes(domain: "new", concepts: [])
    old = GlossaryCoding.bytes(domain: "old", concepts: [])
  }

  private func interrupt(replacing before: [UInt8]?) throws {
    let file = PendingWrite.File(
      path: path, bytes: wanted, isRecord: false, before: before.map { Digest(of: $0) })
    try sample.folder.makeFolder(".stet/pending")
    try sample.folder.write(PendingWrite([file]).bytes, to: journal)
  }

  private var isLeft: Bool { System.kind(of: sample.folder.path(journal)) != nil }

  @Test func `a file that was not written yet is written by the next command`() throws {
    try interrupt(replacing: nil)
    #expect(try sample.project.finishPending() == [path])
    #expect(try sample.folder.read(path) == wanted)
    #expect(!isLeft)
  }

  @Test func `a file that was about to be replaced is replaced`() throws {
    try sample.folder.write(old, to: path)
    try interrupt(replacing: old)
    #expect(try sample.project.finishPending() == [path])
    #expect(try sample.folder.read(path) == wanted)
  }

  @Test func `what was done already is not done again, nor told of`() throws {
    try sample.folder.write(wanted, to: path)
    try interrupt(replacing: old)
    #expect(try sample.project.finishPending().isEmpty)
    #expect(!isLeft)
  }

  @Test func `words written since are kept, and both places are named`() throws {
    let later = GlossaryCoding.bytes(domain: "later", concepts: [])
    try sample.folder.write(later, to: path)
    try interrupt(replacing: old)
    let fault = try #require(throws: FileFault.self) { try sample.project.finishPending() }
    #expect(fault.path == path)
    #expect(fault.hint?.contains(journal) == true)
    #expect(try sample.folder.read(path) == later)
    #expect(isLeft)
  }
}
