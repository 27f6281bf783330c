import Foundation
import StetCore
import StetStore
import Testing

@testable import StetShell

/// Signed approvals, made and checked by the real `ssh-keygen`.
struct SignatureTests {
  @Test func `an approval signed with a known key is good`() throws {
    let desk = try desk()
    let approved = desk.run("approve s400 --as ben --sign --key ben")
    #expect(approved.outcome == .done, "\(approved.error)")
    #expect(desk.run("status s400").out.contains("Ben Hart on 2019-05-14T09:30:00Z, signed"))
    #expect(desk.run("verify").outcome == .done)
    #expect(desk.run("publish s400 --out p.html").outcome == .done)
  }

  @Test func `the key is found by its public half in the home folder`() throws {
    let desk = try desk()
    desk.variables["HOME"] = desk.root
    for name in ["ben", "ben.pub"] { try desk.write(".ssh/\(name)", try desk.read(name)) }
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o600], ofItemAtPath: desk.path(".ssh/ben"))
    for name in ["aaa", "zzz"] {
      try desk.write(".ssh/\(name).pub", [UInt8](repeating: 0x61, count: 1 << 17))
    }
    #expect(desk.run("approve s400 --as ben --sign").outcome == .done)
  }

  @Test func `a key that is not the approver's signs nothing`() throws {
    let desk = try desk()
    let before = try desk.records("s400")
    let wrong = desk.run("approve s400 --as ben --sign --key eve")
    #expect(wrong.outcome == .files)
    #expect(wrong.error.contains("signed with a key that is not Ben Hart's"))
    #expect(try desk.records("s400") == before)
    desk.variables["SSH_AUTH_SOCK"] = ""
    let none = desk.run("approve s400 --as ben --sign --key nowhere")
    #expect(none.outcome == .files)
    #expect(try desk.records("s400") == before)
  }

  @Test func `a key revoked afterwards ends what it signed`() throws {
    let desk = try desk()
    desk.run("approve s400 --as ben --sign --key ben")
    #expect(desk.run("people key ben --revoke ben.pub").out.contains("revoked"))
    let told = "Ben Hart's approval is signed with a key that was revoked"
    #expect(desk.run("publish s400 --out p.html").error.contains(told))
    #expect(desk.run("status s400").out.contains(told))
    let verified = desk.run("verify")
    #expect(verified.outcome == .files && verified.out.contains(told))
    #expect(desk.run("people key ben --add eve.pub").outcome == .done)
    #expect(desk.run("publish s400 --out p.html").outcome == .no)
  }

  @Test func `a signature of another key or other bytes is refused by name`() throws {
    let desk = try desk()
    desk.run("approve s400 --as ben --sign --key ben")
    let project = Project(root: desk.root)
    let signatures = Signatures(of: project, program: Signatures.usualProgram)
    let job = try project.job(try #require(Identifier("s400")))
    var people = try project.people()
    #expect(try signatures.faults(job, people).isEmpty)
    let approval = try #require(job.approval)
    let signature = try #require(approval.value.signature)
    let ben = try #require(people.first { $0.id.text == "ben" })
    #expect(
      try signatures.fault(of: signature, over: Array("other bytes".utf8), by: ben)
        == "Ben Hart's signature is not of this approval: a byte was changed")
    let damaged = signature.replacingOccurrences(of: "\nA", with: "\nB")
    if damaged != signature {
      #expect(try signatures.fault(of: damaged, over: [0x61], by: ben) != nil)
    }
    for index in people.indices where people[index].id.text == "ben" {
      people[index].keys = [
        try #require(PersonKey(String(decoding: try desk.read("eve.pub"), as: UTF8.self)))
      ]
    }
    #expect(
      try signatures.faults(job, people).values.contains(
        "the approval is signed with a key that is not Ben Hart's"))
  }

  @Test func `without ssh-keygen nothing is signed and nothing counts as checked`() throws {
    let desk = try desk()
    desk.run("approve s400 --as ben --sign --key ben")
    desk.variables["STET_SSH_KEYGEN"] = desk.path("no-such-program")
    let published = desk.run("publish s400 --out p.html")
    #expect(published.outcome == .no)
    #expect(published.error.contains("Ben Hart's signature was not checked: there is no "))
    #expect(desk.run("verify").out.contains("which makes and checks signatures"))
    desk.run("reopen s400 --reason again")
    desk.run("submit s400")
    let signed = desk.run("approve s400 --as ben --sign --key ben")
    #expect(signed.outcome == .files)
    #expect(signed.error.contains("STET_SSH_KEYGEN=PATH"))
  }

  @Test func `a policy can ask for signatures`() throws {
    let desk = try desk(policy: #"{"signatures": "required"}"#)
    let refused = desk.run("approve s400 --as ben")
    #expect(refused.error.contains("the desk takes signed approvals only"))
    #expect(refused.error.contains("stet approve s400 --sign"))
    #expect(desk.run("approve s400 --as ben --sign --key ben").outcome == .done)
    #expect(desk.run("publish s400 --out p.html").outcome == .done)
  }

  @Test func `a private key is never taken for a public one`() throws {
    let desk = try desk()
    let refused = desk.run("people key ana --add eve")
    #expect(refused.outcome == .misuse)
    #expect(refused.error.contains("'eve' is a private key"))
    #expect(desk.run("people key ana --add article.md").error.contains("not a public key"))
    #expect(desk.run("people key ana --revoke ben.pub").error.contains("is no key of Ana"))
  }

  /// A desk with a draft in review, Ben's key on file, and a stranger's beside it.
  private func desk(policy: String = "{}") throws -> Desk {
    let desk = try Desk.withJob()
    for name in ["ben", "eve"] {
      let made = try Program.run(
        ["ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-C", name, "-f", desk.path(name)],
        streams: .captured)
      #expect(made.status == 0)
    }
    #expect(desk.run("people key ben --add ben.pub").outcome == .done)
    try desk.write(
      "Workspace/project.json",
      """
      {"format": 1, "kind": "project", "name": "Harbour", "languages": {"from": "ru", "to": "en-GB"},
        "policy": \(policy)}
      """)
    try desk.write(
      "draft.md", "# A new system\n\nTurkey gets four systems for $2.5 billion.\n\n- One\n")
    desk.run("save s400 draft.md")
    #expect(desk.run("submit s400").outcome == .done)
    return desk
  }
}
