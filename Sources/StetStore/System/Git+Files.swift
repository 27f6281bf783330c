/// What Git says of the files below a folder. Both questions read names alone: no file, no filter.
extension Git {
  /// Files that the index has and the work tree has not, from the folder.
  ///
  /// - Parameter folder: without links in it; at or below the work tree.
  /// - Throws: ``SystemFault`` when there is no Git.
  func deleted(below folder: String) throws(SystemFault) -> [String] {
    try names(["ls-files", "-z", "--deleted", "--full-name"], below: folder)
  }

  /// Files that the last commit has and the index has not, from the folder.
  func takenOut(below folder: String) throws(SystemFault) -> [String] {
    let words = ["diff-index", "-z", "--cached", "--name-only", "--no-renames", "--diff-filter=D"]
    return try names(words + ["HEAD"], below: folder)
  }

  /// The bytes of a file in the index, or else in the last commit; nil where neither has it.
  func content(of path: String, below folder: String) throws(SystemFault) -> [UInt8]? {
    guard let place = place(of: folder) else { return nil }
    for version in [":", "HEAD:"] {
      if let bytes = try ask(["cat-file", "blob", version + place + path]) { return bytes }
    }
    return nil
  }

  private func names(
    _ words: [String], below folder: String
  ) throws(SystemFault) -> [String] {
    guard let place = place(of: folder),
      let output = try ask(words + ["--", ":(top,literal)" + place])
    else { return [] }
    return output.split(separator: 0).map { name in
      String(decoding: name.dropFirst(place.utf8.count), as: UTF8.self)
    }
  }

  /// A folder from the top of the work tree: empty, or with a slash at its end.
  private func place(of folder: String) -> String? {
    guard let workTree else { return nil }
    if folder == workTree { return "" }
    let place = Path.relative(folder, to: workTree)
    return place == folder ? nil : place + "/"
  }
}
