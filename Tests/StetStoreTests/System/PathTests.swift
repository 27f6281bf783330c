import Testing

@testable import StetStore

struct PathTests {
  @Test(
    arguments: [
      ("a", "b", "a/b"), ("a/", "b", "a/b"), ("/", "b", "/b"), ("a", "/b", "/b"), ("", "b", "b"),
      ("a", "../b", "a/../b"),
    ])
  func `a name is joined to its folder`(_ folder: String, _ name: String, _ path: String) {
    #expect(Path.join(folder, name) == path)
  }

  @Test(
    arguments: [
      ("/a/b", "/a", "b", ""), ("/a/b/", "/a", "b", ""), ("/a", "/", "a", ""), ("/", "/", "", ""),
      ("a", ".", "a", ""), ("a/b.txt", "a", "b.txt", "txt"), ("a//b", "a", "b", ""),
      ("a.b/c", "a.b", "c", ""), (".md", ".", ".md", ""), ("a.tar.GZ", ".", "a.tar.GZ", "gz"),
      ("a.", ".", "a.", ""), ("С-500.MD", ".", "С-500.MD", "md"),
      ("a.\u{301}md", ".", "a.\u{301}md", "\u{301}md"),
    ])
  func `a path has a folder, a name and an ending`(
    _ path: String, _ parent: String, _ name: String, _ ending: String
  ) {
    #expect(Path.parent(path) == parent)
    #expect(Path.name(path) == name)
    #expect(Path.ending(path) == ending)
  }

  @Test(
    arguments: [
      ("/srv/jobs/a", "/srv/jobs", "a"), ("/srv/jobs-evil/a", "/srv/jobs", "/srv/jobs-evil/a"),
      ("/srv/jobs", "/srv/jobs", "/srv/jobs"), ("/srv/jobs/a", "/srv/jobs/", "a"),
    ])
  func `a path is shown from a folder that it lies in`(
    _ path: String, _ folder: String, _ shown: String
  ) {
    #expect(Path.relative(path, to: folder) == shown)
  }
}
