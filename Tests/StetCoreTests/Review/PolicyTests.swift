import StetCore
import Testing

/// What a policy asks for, and what it can never get.
struct PolicyTests {
  private static let cases: [(Policy, [Person], [String])] = [
    (Policy(), [Story.person("ana", .translator), Story.person("ben", .editor)], []),
    (
      Policy(), [Story.person("ana", .translator)], ["1 approval by editors, and the desk has none"]
    ),
    (
      policy { $0.approvals = [.editor: 2] },
      [Story.person("ana", .translator), Story.person("ben", .editor)],
      ["2 approvals by editors, and the desk has 1"]
    ),
    (
      policy { $0.approvals = [.editor: 1, .proofreader: 1] },
      [Story.person("ana", .translator), Story.person("ben", .editor, .proofreader)],
      ["1 approval by proofreaders, and the desk has 1, who are needed in other roles as well"]
    ),
    (
      policy { $0.approvals = [.editor: 1, .proofreader: 1] },
      [
        Story.person("ben", .editor, .proofreader), Story.person("eva", .editor),
        Story.person("ana", .translator),
      ], []
    ),
    (Policy(), [Story.person("ben", .editor)], ["nobody is left who may have translated"]),
    (policy { $0.translatorApproves = .yes }, [Story.person("ben", .editor)], []),
    (
      policy { $0.demandsSignatures = true },
      [Story.person("ana", .translator), Story.person("ben", .editor)], ["too few"]
    ),
    (
      policy { $0.waivers = [Policy.WaiverRight(roles: [.publisher])] },
      [Story.person("ana", .translator), Story.person("ben", .editor)],
      ["lets a publisher waive findings, and the desk has none"]
    ),
  ]

  @Test(arguments: cases)
  func `a policy that nobody can meet is told`(
    _ policy: Policy, _ people: [Person], _ told: [String]
  ) {
    let problems = policy.problems(people)
    #expect(problems.count == told.count, "\(problems)")
    for (problem, words) in zip(problems, told) {
      #expect(problem.message.contains(words), "\(problem.message)")
      #expect(problem.fix.hasPrefix("stet "))
    }
  }

  @Test func `somebody of two roles counts for the one that is needed`() {
    let both = Story.person("ben", .editor, .proofreader)
    let editor = Story.person("eva", .editor)
    let asked = Self.policy { $0.approvals = [.editor: 1, .proofreader: 1] }
    #expect(asked.missingApprovals([both, editor]) == [])
    #expect(asked.missingApprovals([editor, both]) == [])
    #expect(asked.missingApprovals([editor]) == [.proofreader])
    #expect(asked.missingApprovals([both]).count == 1)
    #expect(asked.missingApprovals([Story.person("ana", .translator)]).count == 2)
  }

  @Test func `a right to waive is by role, rule and severity`() {
    let asked = Self.policy {
      $0.waivers = [
        Policy.WaiverRight(roles: [.editor], severities: [.warning, .note]),
        Policy.WaiverRight(roles: [.proofreader], rules: ["doubled-word"]),
      ]
    }
    let editor = Story.person("ben", .editor)
    let proofreader = Story.person("pia", .proofreader)
    #expect(asked.mayWaive(editor, rule: "doubled-word", .warning))
    #expect(!asked.mayWaive(editor, rule: "doubled-word", .error))
    #expect(asked.mayWaive(proofreader, rule: "doubled-word", .error))
    #expect(!asked.mayWaive(proofreader, rule: "term-missing", .note))
    #expect(!asked.mayWaive(Story.person("ana", .translator), rule: "doubled-word", .note))
  }

  static func policy(_ change: (inout Policy) -> Void) -> Policy {
    var policy = Policy()
    change(&policy)
    return policy
  }
}
