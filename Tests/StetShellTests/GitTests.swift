import Foundation
import StetCore
import StetStore
import Testing

@testable import StetShell

/// A desk of several people, through the Git that is there.
@Suite(.enabled(if: GitClone.isGitThere, "there is no git here"))
struct GitTests {
  @Test func `setting up says what it did and does nothing twice`() throws {
    let desk = try Desk.withJob()
    let refused = desk.run("git-setup")
    #expect(refused.outcome == .no)
    #expect(refused.error.contains("lies in no Git work tree\n  hint: git init"))
    #expect(try Program.run(["git", "init", "-q", desk.root], streams: .captured).status == 0)
    try desk.write(".gitattributes", "*.md text\nGlossary/changes/** -text  \r\n*.png binary")
    let first = desk.run("git-setup")
    #expect(first.outcome == .done)
    #expect(first.out.contains(".gitattributes\n  + Workspace/jobs/** -text\n"))
    #expect(first.out.contains("merges with 'stet merge-file %O %A %B %P' now"))
    #expect(first.error.contains("next: git add .gitattributes && git commit"))
    let text = String(decoding: try desk.read(".gitattributes"), as: UTF8.self)
    #expect(text.hasPrefix("*.md text\nGlossary/changes/** -text  \r\n*.png binary\nWorkspace/"))
    let before = try desk.snapshot()
    #expect(desk.run("git-setup").out.contains("already"))
    #expect(desk.run("git-setup --format json").out.contains("\"driver\": \"present\""))
    #expect(try desk.snapshot() == before)
  }

  @Test func `a link in place of a file of Git's is refused`() throws {
    let clone = try GitClone()
    try FileManager.default.removeItem(atPath: clone.desk.path(".gitattributes"))
    try FileManager.default.createSymbolicLink(
      atPath: clone.desk.path(".gitattributes"), withDestinationPath: "article.md")
    #expect(clone.desk.run("git-setup").outcome == .files)
  }

  @Test func `two clones that wrote to one job are joined by stet, never by lines`() throws {
    let ana = try GitClone()
    try ana.save("# System\n\nTurkey gets four systems for $2.5 billion.\n\n- One\n")
    try ana.commit()
    let ben = try GitClone(of: ana)
    try ana.save("# A system\n\nTurkey gets four systems for $2.5 billion.\n\n- One\n")
    try ana.desk.write("other.md", "Ракета\n")
    ana.desk.run("start other.md --id rocket")
    try ana.commit()
    try ben.save("# System\n\nTurkey gets four systems for $2.5 billion.\n\n- The first\n")
    try ben.desk.write("third.md", "Мост\n")
    ben.desk.run("start third.md --id bridge")
    try ben.commit()
    #expect(try ben.merge(ana))
    #expect(ben.desk.run("verify").outcome == .done)
    let list = ben.desk.run("list")
    #expect(list.out.contains("s400    diverged") && list.out.contains("rocket  drafting"))
    #expect(list.error.contains("'s400' has diverged: two clones wrote to it"))
    #expect(list.error.contains("next: stet merge s400"))
    #expect(ben.desk.run("status s400").out.contains("stet merge s400 joins both lines"))
    #expect(ben.desk.run("merge s400").outcome == .done)
    #expect(
      ben.desk.run("show s400 --format md").out
        == "# A system\n\nTurkey gets four systems for $2.5 billion.\n\n- The first\n")
    #expect(ben.desk.run("verify").outcome == .done)
    #expect(!ben.desk.run("list").error.contains("diverged"))
    try ben.commit()
    #expect(try ana.merge(ben))
    #expect(ana.desk.run("status s400").out == ben.desk.run("status s400").out)
  }

  @Test func `line ends of Windows reach no file of the project`() throws {
    let ana = try GitClone()
    try ana.save("# System\n\nTurkey gets four systems for $2.5 billion.\n\n- One\n")
    try ana.commit()
    let ben = try GitClone(of: ana, settings: ["core.autocrlf=true"])
    #expect(try ben.git("config", "core.autocrlf").output == "true\n")
    let (ours, theirs) = (try ana.desk.snapshot(), try ben.desk.snapshot())
    let names = ours.keys.filter { $0.hasPrefix("Workspace/") || $0.hasPrefix("Glossary/") }
    #expect(names.count > 4)
    for name in names { #expect(ours[name] == theirs[name], "\(name)") }
    #expect(ben.desk.run("verify").outcome == .done)
    // Without the lines it would go wrong, and verify would say why.
    try ana.git("rm", "-q", ".gitattributes")
    try ana.commit()
    let eve = try GitClone(of: ana, settings: ["core.autocrlf=true"])
    let broken = eve.desk.run("verify")
    #expect(broken.outcome == .files)
    #expect(broken.out.contains("it has line ends of Windows: stet git-setup"))
  }
}

/// The files that people edit, merged by the built program as Git calls it.
@Suite(
  .enabled(if: GitClone.isGitThere, "there is no git here"),
  .enabled(if: GitClone.program != nil, "stet itself is not built beside these tests"))
struct GitDriverTests {
  /// A desk with two concepts.
  private static func desk() throws -> GitClone {
    let ana = try GitClone()
    ana.desk.variables["STET_PERSON"] = "ben"
    for (id, term) in [("rocket", "ракета"), ("tank", "танк")] {
      #expect(
        ana.desk.run(
          "glossary add \(id) --domain armour --term ru=\(term) --term en=\(id) --status approved"
        ).outcome == .done)
    }
    try ana.commit()
    return ana
  }

  private static func edit(_ clone: GitClone, _ words: String) throws {
    #expect(clone.desk.run("glossary edit \(words) --reason better").outcome == .done)
    try clone.commit()
  }

  @Test func `people and concepts that two clones changed apart are joined by Git`() throws {
    let ana = try Self.desk()
    let ben = try GitClone(of: ana)
    for (clone, person) in [(ana, "cem"), (ben, "ada")] {
      clone.desk.run("people", "add", person, "--name", "Name of \(person)")
    }
    try Self.edit(ana, "rocket --note fast")
    try Self.edit(ben, "tank --note slow")
    #expect(try ben.merge(ana))
    #expect(ben.desk.run("verify").out.contains("all as written"))
    let people = ben.desk.run("people list").out
    #expect(people.contains("Name of cem") && people.contains("Name of ada"))
    #expect(ben.desk.run("glossary show rocket").out.contains("fast"))
    #expect(!ben.desk.run("list").error.contains("two clones"))
    try Self.edit(ben, "rocket --note faster")
    #expect(ben.desk.run("verify").outcome == .done)
  }

  @Test func `a concept whose members two clones changed is joined, and that is recorded`() throws {
    let ana = try Self.desk()
    let ben = try GitClone(of: ana)
    try Self.edit(ana, "tank --note slow")
    try Self.edit(ben, "tank --definition tracked")
    #expect(try ben.merge(ana))
    let faults = ben.desk.run("verify")
    #expect(faults.outcome == .files)
    #expect(faults.out.contains("two clones changed the concept 'tank': 0003-"))
    #expect(faults.out.contains("stet glossary merge tank joins them"))
    #expect(ben.desk.run("list").error.contains("next: stet glossary merge tank"))
    let refused = ben.desk.run("glossary edit tank --note heavy --reason r")
    #expect(refused.outcome == .no && refused.error.contains("hint: stet glossary merge tank"))
    let other = ben.desk.run("glossary edit rocket --note fast --reason r")
    #expect(other.outcome == .done)
    #expect(ben.desk.run("glossary merge").out == "tank: joined, revision 3\n")
    let shown = ben.desk.run("glossary show tank").out
    #expect(shown.contains("slow") && shown.contains("tracked"))
    #expect(ben.desk.run("verify").outcome == .done)
    #expect(ben.desk.run("glossary merge").error.contains("there is nothing to join"))
  }

  @Test func `what both changed differently stays a person's to settle, and no words are lost`()
    throws
  {
    let ana = try Self.desk()
    let ben = try GitClone(of: ana)
    try Self.edit(ana, "tank --definition armoured --note slow")
    try Self.edit(ben, "tank --definition tracked")
    #expect(try !ben.merge(ana))
    let file = try ben.text("Glossary/armour.json")
    #expect(file.contains("tracked") && file.contains("slow") && !file.contains("<<<<<<<"))
    #expect(try ben.git("show", ":3:Glossary/armour.json").output.contains("armoured"))
    #expect(try ben.git("status", "--short").output.contains("UU Glossary/armour.json"))
    let refused = ben.desk.run("glossary merge")
    #expect(refused.outcome == .no)
    #expect(refused.error.contains("definition\n  ours    "))
    #expect(refused.error.contains("stet glossary merge tank --as-written"))
    #expect(ben.desk.run("glossary merge --format json").out.contains("\"definition\""))
    #expect(ben.desk.run("glossary merge tank --as-written").outcome == .done)
    try ben.commit()
    #expect(ben.desk.run("verify").outcome == .done)
    #expect(try ana.merge(ben))
    #expect(try ana.text("Glossary/armour.json") == ben.text("Glossary/armour.json"))
  }
}

/// A clone in which nobody gave `git-setup`.
@Suite(
  .enabled(if: GitClone.isGitThere, "there is no git here"),
  .enabled(if: GitClone.program != nil, "stet itself is not built beside these tests"))
struct GitWithoutDriverTests {
  @Test func `conflict marks are named as such, and the hint takes them away`() throws {
    let ana = try GitClone()
    let ben = try GitClone(of: ana)
    for (clone, person) in [(ana, "cem"), (ben, "ada")] {
      clone.desk.run("people", "add", person, "--name", "Name of \(person)")
      try clone.commit()
    }
    try ben.git("config", "--remove-section", "merge.stet")
    #expect(try !ben.merge(ana))
    let refused = ben.desk.run("people list")
    #expect(refused.outcome == .files)
    #expect(refused.error.contains("a Git conflict marker"), "\(refused.error)")
    #expect(refused.error.contains("git checkout --merge 'Workspace/people.json'"))
    try ben.setUp()
    #expect(try ben.git("checkout", "--merge", "Workspace/people.json").status == 0)
    let people = ben.desk.run("people list").out
    #expect(people.contains("Name of cem") && people.contains("Name of ada"))
  }
}

/// The driver by itself.
struct MergeFileTests {
  private static let person = #"{"id":"ana","name":"Ana","roles":["editor"]}"#

  private static func people(_ people: String...) -> String {
    #"{"format":1,"kind":"people","people":[\#(people.joined(separator: ","))]}"#
  }

  private func merge(_ base: String, _ ours: String, _ theirs: String) throws
    -> (Desk, Desk.Answer)
  {
    let desk = try Desk()
    for (name, text) in [("base", base), ("ours", ours), ("theirs", theirs)] {
      try desk.write(name, text)
    }
    return (desk, desk.run("merge-file base ours theirs Workspace/people.json"))
  }

  @Test func `an empty base is none`() throws {
    let (desk, answer) = try merge(
      "", Self.people(Self.person), Self.people(#"{"id":"ben","name":"Ben","roles":[]}"#))
    #expect(answer.outcome == .done && answer.error.isEmpty)
    let text = String(decoding: try desk.read("ours"), as: UTF8.self)
    #expect(text.contains("\"ana\"") && text.contains("\"ben\"") && text.hasSuffix("}\n"))
  }

  @Test(arguments: [
    ("<<<<<<< HEAD\n{}", "(theirs)', line 1, column 1"),
    (#"{"format":1,"kind":"people","people":[],}"#, "(theirs)', line 1"),
    (#"{"format":2,"kind":"people","people":[]}"#, "format 2 is newer than this stet"),
    (#"{"format":1,"kind":"project","name":"N"}"#, "kind 'project' where 'people' belongs"),
    (
      #"{"format":1,"kind":"people","people":[{"id":"ben","name":"Ana","roles":[],"email":"a@b"},{"id":"ana","name":"Ana","roles":["editor"],"email":"a@b"}]}"#,
      "stands for two people"
    ),
    ("", "(theirs)'"),
  ])
  func `what cannot be merged is refused, and ours left as it is`(
    _ theirs: String, _ says: String
  ) throws {
    let ours = Self.people(Self.person)
    let (desk, answer) = try merge(ours, ours, theirs)
    #expect(answer.outcome == .files)
    #expect(answer.error.contains(says), "\(answer.error)")
    #expect(try desk.read("ours") == Array(ours.utf8))
    #expect(try Set(desk.snapshot().keys) == ["base", "ours", "theirs"])
  }

  @Test func `two people of one address are no merge`() throws {
    func twin(_ id: String) -> String {
      Self.people(Self.person, #"{"id":"\#(id)","name":"N","roles":[],"email":"a@b"}"#)
    }
    let (desk, answer) = try merge(Self.people(Self.person), twin("ben"), twin("cem"))
    #expect(answer.outcome == .files)
    #expect(answer.error.contains("(both together)': 'a@b' stands for two people"))
    #expect(try desk.read("ours") == Array(twin("ben").utf8))
  }

  @Test func `a file that nobody edits is not merged`() throws {
    let record = #"{"format":1,"kind":"draft"}"#
    let (_, answer) = try merge(record, record, record)
    #expect(answer.error.contains("no file that people edit"))
  }
}
