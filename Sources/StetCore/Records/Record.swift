/// Who does a job and until when.
package struct Assignment: Hashable, Sendable {
  package var translator: Identifier?
  package var editor: Identifier?
  package var due: CalendarDate?
  /// Before this moment the article does not go out.
  package var embargo: Timestamp?

  package init(
    translator: Identifier? = nil, editor: Identifier? = nil, due: CalendarDate? = nil,
    embargo: Timestamp? = nil
  ) {
    self.translator = translator
    self.editor = editor
    self.due = due
    self.embargo = embargo
  }
}

/// A person's decision, bound to what they decided on.
package struct Approval: Hashable, Sendable {
  /// Of the records that hold the approved texts.
  package var source: Digest
  package var draft: Digest
  /// Of the whole glossary at that moment.
  package var glossary: Digest
  /// Of each concept that the check relied on, by id.
  package var concepts: [String: Digest]
  /// The ids of the findings that stood then, in order; nil in approvals that did not record them.
  package var findings: [String]?
  /// How many approvals the policy still asked for after this one: with 0 the article was approved.
  package var outstanding: Int
  /// Why somebody who translated could approve all the same.
  package var overrideReason: String?
  /// An SSH signature, in the armour of `ssh-keygen -Y sign`, of the record without it.
  package var signature: String?

  package init(
    source: Digest, draft: Digest, glossary: Digest, concepts: [String: Digest],
    findings: [String]? = nil, outstanding: Int = 0, overrideReason: String? = nil,
    signature: String? = nil
  ) {
    self.source = source
    self.draft = draft
    self.glossary = glossary
    self.concepts = concepts
    self.findings = findings
    self.outstanding = outstanding
    self.overrideReason = overrideReason
    self.signature = signature
  }
}

/// What was written out, and from which texts.
package struct Publication: Hashable, Sendable {
  package struct File: Hashable, Sendable {
    /// From the project's folder when it lies inside, else as given on the command line.
    package var path: String
    package var format: String
    package var digest: Digest

    package init(path: String, format: String, digest: Digest) {
      self.path = path
      self.format = format
      self.digest = digest
    }
  }

  package var source: Digest
  package var draft: Digest
  package var files: [File]
  /// What readers are told about the words that were out before.
  package var correction: String?

  package init(source: Digest, draft: Digest, files: [File], correction: String? = nil) {
    self.source = source
    self.draft = draft
    self.files = files
    self.correction = correction
  }
}

/// One thing that happened to a job. A job is the fold of its records.
package struct Record: Hashable, Sendable {
  package enum Content: Hashable, Sendable {
    case source(SourceRevision)
    case draft(DraftRevision)
    case assign(Assignment)
    case submit(draft: Digest)
    case requestChanges(reason: String, codes: [ChangeCode] = [], comments: [Digest] = [])
    case approve(Approval)
    case reopen(reason: String)
    case withdraw(reason: String)
    case publish(Publication)
    case credits(CreditChange)
    case waive(Waiver)
    case comment(Remark)
    /// Ends the discussion of the comment that this record holds.
    case resolve(comment: Digest)
  }

  package var job: Identifier
  /// Counts from 1 in its job; two records of one number mean that the job has diverged.
  package var number: Int
  /// The records this one was made after: the job's newest at that moment.
  package var parents: [Digest]
  package var at: Timestamp
  package var by: Identifier
  package var content: Content

  package init(
    job: Identifier, number: Int, parents: [Digest], at: Timestamp, by: Identifier,
    content: Content
  ) {
    self.job = job
    self.number = number
    self.parents = parents
    self.at = at
    self.by = by
    self.content = content
  }
}

extension Record.Content {
  /// As it stands in file names and under `kind`.
  package var kind: String {
    switch self {
    case .source: "source"
    case .draft: "draft"
    case .assign: "assign"
    case .submit: "submit"
    case .requestChanges: "request-changes"
    case .approve: "approve"
    case .reopen: "reopen"
    case .withdraw: "withdraw"
    case .publish: "publish"
    case .credits: "credits"
    case .waive: "waive"
    case .comment: "comment"
    case .resolve: "resolve"
    }
  }
}

/// A record and the digest of the bytes that hold it.
package struct StoredRecord: Hashable, Sendable {
  package let record: Record
  package let digest: Digest

  package init(record: Record, digest: Digest) {
    self.record = record
    self.digest = digest
  }
}
