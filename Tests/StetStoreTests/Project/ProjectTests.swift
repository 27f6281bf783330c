import Foundation
import StetCore
import Testing

@testable import StetStore

struct ProjectTests {
  @Test func `a project is found from any folder inside it`() throws {
    let sample = try SampleProject()
    try sample.publish()
    for name in ["Workspace", "Glossary", SampleProject.jobFolder, ".stet"] {
      #expect(Project.find(from: sample.folder.path(name)) == sample.folder.path)
    }
    #expect(Project.find(from: sample.folder.path) == sample.folder.path)
    #expect(Project.find(from: "/") == nil)
    #expect(Project.find(from: NSTemporaryDirectory()) == nil)
  }

  @Test func `the nearest of two projects is found, and half a project is none`() throws {
    let sample = try SampleProject()
    try sample.folder.makeFolder("inner/Workspace")
    #expect(Project.find(from: sample.folder.path("inner")) == sample.folder.path)
    try sample.folder.makeFolder("inner/Glossary")
    let inner = Project.find(from: sample.folder.path("inner/Workspace"))
    #expect(inner == sample.folder.path("inner"))
  }

  @Test func `a project is made once and what stands there already is kept`() throws {
    let folder = try TemporaryFolder()
    try folder.write(Array("mine\n".utf8), to: ".gitignore")
    let settings = ProjectSettings(name: "Desk", languages: SampleProject.languages)
    let project = try Project.create(at: folder.path, settings: settings)
    #expect(try project.settings() == settings)
    #expect(try project.people().isEmpty)
    #expect(try folder.read(".gitignore") == Array("mine\n.stet/\n".utf8))
    #expect(
      try project.verify(Signatures(of: project, program: Signatures.usualProgram)).faults.isEmpty)
    let before = try folder.snapshot()
    #expect(throws: FileFault.self) { try Project.create(at: folder.path, settings: settings) }
    #expect(try folder.snapshot() == before)
  }

  @Test func `keys are changed in the file as it is, not as somebody saw it`() throws {
    let sample = try SampleProject()
    let seen = try #require(try sample.project.people().first)
    let keys = try ["one", "two"].map { name in
      try #require(PersonKey("ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIIIIIIIIIIIIIIIIIIII\(name)"))
    }
    for key in keys { _ = try sample.project.changeKeys(of: seen) { $0 + [key] } }
    #expect(try sample.project.people().first?.keys == keys)
    let before = try sample.folder.read("Workspace/people.json")
    _ = try sample.project.changeKeys(of: seen) { _ in nil }
    #expect(try sample.folder.read("Workspace/people.json") == before)
  }

  @Test func `a job is kept and read back record by record`() throws {
    let sample = try SampleProject()
    let job = try sample.publish()
    #expect(try sample.project.job(job.id) == job)
    #expect(try sample.project.jobIDs() == [job.id])
    let names = try sample.records().map { $0.dropFirst(SampleProject.jobFolder.count + 1) }
    #expect(names.count == job.records.count)
    for (name, stored) in zip(names, job.records) {
      let bytes = try sample.folder.read(SampleProject.jobFolder + "/" + name)
      let digest = Digest(of: bytes)
      #expect(digest == stored.digest)
      #expect(name.hasSuffix("-\(stored.record.content.kind)-\(digest.short).json"))
      #expect(
        stored.record.parents.allSatisfy { known in job.records.contains { $0.digest == known } })
    }
    #expect(try sample.faults().isEmpty)
  }

  @Test func `a move that the state refuses writes nothing`() throws {
    let sample = try SampleProject()
    let job = try sample.publish()
    let before = try sample.folder.snapshot()
    #expect(throws: JobFault.self) {
      try sample.project.append(
        .submit(draft: job.source.digest), to: job, by: SampleProject.ana, at: SampleProject.now)
    }
    #expect(try sample.folder.snapshot() == before)
  }

  @Test func `an id is given to one job, in whatever year`() throws {
    let sample = try SampleProject()
    try sample.publish()
    let before = try sample.folder.snapshot()
    for time in [SampleProject.now, Timestamp(seconds: 1_900_000_000)] {
      #expect(throws: FileFault.self) {
        try sample.project.start(
          SampleProject.id("s500"), source: SampleProject.source, by: SampleProject.ana, at: time)
      }
    }
    #expect(try sample.folder.snapshot() == before)
  }

  @Test func `what lies among the jobs and is none is passed over`() throws {
    let sample = try SampleProject()
    try sample.publish()
    try sample.folder.write([1], to: "Workspace/jobs/notes")
    try sample.folder.write([1], to: "Workspace/jobs/2019/todo")
    try sample.folder.makeFolder("Workspace/jobs/2019/Not A Job")
    try sample.folder.write([1], to: SampleProject.jobFolder + "/.DS_Store")
    #expect(try sample.project.jobIDs().map(\.text) == ["s500"])
    #expect(try sample.project.job(SampleProject.id("s500")).state == .published)
  }

  @Test func `a record that could not be read back is not written`() throws {
    let sample = try SampleProject()
    let job = try sample.project.start(
      SampleProject.id("a"), source: SampleProject.source, by: SampleProject.ana,
      at: SampleProject.now)
    let before = try sample.folder.snapshot()
    let later = Timestamp(seconds: 253_402_300_800)  // 10000-01-01
    #expect(throws: FileFault.self) {
      try sample.project.append(
        .withdraw(reason: "late"), to: job, by: SampleProject.ana, at: later)
    }
    #expect(try sample.folder.snapshot() == before)
  }

  @Test func `of two who go on from one record, the second is told and writes nothing`() throws {
    let sample = try SampleProject()
    let job = try sample.project.start(
      SampleProject.id("a"), source: SampleProject.source, by: SampleProject.ana,
      at: SampleProject.now)
    _ = try sample.project.append(
      .withdraw(reason: "one"), to: job, by: SampleProject.ana, at: SampleProject.now)
    let before = try sample.folder.snapshot()
    #expect(throws: LostRace.self) {
      try sample.project.append(
        .withdraw(reason: "two"), to: job, by: SampleProject.ana, at: SampleProject.now)
    }
    #expect(try sample.folder.snapshot() == before)
  }

  @Test func `two clones that went on from one record make a diverged job`() throws {
    let (sample, clone) = (try SampleProject(), try SampleProject())
    let id = SampleProject.id("a")
    for (copy, reason) in [(sample, "one"), (clone, "two")] {
      let job = try copy.project.start(
        id, source: SampleProject.source, by: SampleProject.ana, at: SampleProject.now)
      _ = try copy.project.append(
        .withdraw(reason: reason), to: job, by: SampleProject.ana, at: SampleProject.now)
    }
    let folder = "Workspace/jobs/2019/a/"
    for name in try clone.folder.names() where name.hasPrefix(folder) {
      try sample.folder.write(try clone.folder.read(name), to: name)
    }
    let both = try sample.project.job(id)
    #expect(both.hasDiverged)
    #expect(both.records.map(\.record.number) == [1, 2, 2])
    #expect(try sample.faults().isEmpty)
  }
}
