package starboard.search;

import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.Term;
import org.apache.lucene.util.BytesRef;
import starboard.application.EvidenceIndex;
import starboard.application.EvidenceIndex.Hit;
import starboard.casework.CaseId;
import starboard.evidence.EvidenceId;
import starboard.journal.FileId;

/// How an item of evidence lies in Lucene.
final class Fields {
  /// Raised with every change of what is written here, or of how words are split and folded: an
  /// index of another form is made anew.
  static final String FORM = "2";

  /// Every word of an item, so that words of its council and of its text are found together.
  static final String WORDS = "words";

  /// The words of the heading alone.
  static final String HEADED = "headed";

  /// The round, to put the newest first.
  static final String ROUND = "round";

  /// Case and item, so that the order of results is always the same.
  static final String PLACE = "place";

  private static final String CASE = "case";
  private static final String ITEM = "item";
  private static final String HEADING = "heading";
  private static final String COUNCIL = "council";
  private static final String TEXT = "text";

  private static final FieldType COUNTED = type(IndexOptions.DOCS_AND_FREQS, false);
  private static final FieldType PRESENT = type(IndexOptions.DOCS, true);

  private Fields() {}

  /// What tells the documents of a case from all others.
  static Term of(CaseId id) {
    return new Term(CASE, id.file().text());
  }

  static Document document(EvidenceIndex.Document item) {
    var file = item.id().file().text();
    var texts = List.of(item.heading(), item.council(), item.words());
    var document = new Document();
    document.add(new StringField(CASE, file, Field.Store.YES));
    document.add(new StoredField(ITEM, item.item().text()));
    document.add(new StoredField(HEADING, item.heading()));
    document.add(new StoredField(COUNCIL, item.council()));
    document.add(new StoredField(TEXT, item.words()));
    document.add(new Field(WORDS, new WordStream(texts), COUNTED));
    document.add(new Field(HEADED, new WordStream(List.of(item.heading())), PRESENT));
    document.add(sorted(ROUND, item.id().round().text()));
    document.add(sorted(PLACE, file + "/" + item.item().text()));
    return document;
  }

  static Hit hit(Document found, Typed typed) {
    return new Hit(
        CaseId.of(new FileId(found.get(CASE))),
        new EvidenceId(found.get(ITEM)),
        Snippets.whole(found.get(HEADING), typed),
        found.get(COUNCIL),
        Snippets.of(found.get(TEXT), typed));
  }

  private static Field sorted(String name, String text) {
    return new SortedDocValuesField(name, new BytesRef(text));
  }

  private static FieldType type(IndexOptions options, boolean omitNorms) {
    var type = new FieldType();
    type.setTokenized(true);
    type.setIndexOptions(options);
    type.setOmitNorms(omitNorms);
    type.freeze();
    return type;
  }
}
