/// A text that the prose rules can read: a plain string, or one cut into tokens beforehand.
///
/// A string is cut anew by every rule; whoever asks several rules about one text makes a ``ProseText`` once.
package protocol ProseReadable {
  var prose: ProseText { get }
}

extension String: ProseReadable {
  package var prose: ProseText { ProseText(self) }
}

extension ProseText: ProseReadable {
  package var prose: ProseText { self }
}
