package starboard.application;

import java.util.List;
import java.util.Optional;
import starboard.casework.CaseId;
import starboard.evidence.EvidenceId;

/// Finds items of evidence by their words. It repeats what the entries say and can be made anew
/// from them at any time. Implemented by an adapter; calls may come from any thread.
public interface EvidenceIndex extends AutoCloseable {

  /// What is searched of one item.
  ///
  /// @param heading what a result shows first: the title
  /// @param words everything else that is searched: council, reference, kind, file name, summary,
  ///   passages
  record Document(CaseId id, EvidenceId item, String heading, String council, String words) {}

  /// One result.
  ///
  /// @param heading the whole of it
  /// @param snippet a piece of the text around what was found
  record Hit(CaseId id, EvidenceId item, Snippet heading, String council, Snippet snippet) {}

  /// A piece of text, and where in it the found words are: in order, none overlapping.
  record Snippet(String text, List<Span> found) {
    public Snippet {
      found = List.copyOf(found);
    }
  }

  /// A stretch of a text.
  ///
  /// @param from the first character, counted from 0
  /// @param to the character after the last
  record Span(int from, int to) {}

  /// Results, best first.
  ///
  /// @param total how many there are in all
  record Hits(List<Hit> first, int total) {
    /// Nothing found.
    public static final Hits NONE = new Hits(List.of(), 0);

    public Hits {
      first = List.copyOf(first);
    }
  }

  /// Up to which entry of the store it was last filled, 0 or higher; empty where it was never
  /// filled, or is damaged and has to be filled anew.
  Optional<Long> filledUpTo();

  /// Puts the items of some cases in the place of what it had of these cases.
  ///
  /// @param upTo the entry of the store up to which it is filled then
  void put(List<CaseDocuments> cases, long upTo);

  /// All items of one case.
  record CaseDocuments(CaseId id, List<Document> documents) {}

  /// Empties it, to be filled anew.
  void clear();

  /// The items that hold every word typed, the last one as a beginning of a word. Letters in either
  /// case, with or without accents. Nothing typed finds nothing.
  ///
  /// @param typed any text; no character of it has a meaning of its own
  /// @param most how many results are answered at most
  Hits search(String typed, int most);

  @Override
  void close();
}
