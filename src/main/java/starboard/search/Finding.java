package starboard.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopFieldCollectorManager;
import starboard.application.EvidenceIndex.Hit;
import starboard.application.EvidenceIndex.Hits;

/// What was typed as a question to Lucene, and the order of the answers: the more typed words in
/// the heading the better, then the rarer and the more frequent in a short text (BM25), then the
/// newer round, then the case.
final class Finding {
  /// More than the words of one document can otherwise weigh together.
  private static final float IN_THE_HEADING = 1000;

  private static final Sort ORDER =
      new Sort(
          SortField.FIELD_SCORE,
          new SortField(Fields.ROUND, SortField.Type.STRING, true),
          new SortField(Fields.PLACE, SortField.Type.STRING));

  static {
    // By default a question with more than 1,024 words is refused, and somebody may paste a page.
    IndexSearcher.setMaxClauseCount(Integer.MAX_VALUE);
  }

  private Finding() {}

  /// The best results and how many there are in all.
  static Hits in(IndexSearcher searcher, Typed typed, int most) throws IOException {
    var query = of(typed);
    if (most == 0) return new Hits(List.of(), searcher.count(query));
    var kept = Math.clamp(searcher.getIndexReader().maxDoc(), 1, most);
    var every = new TopFieldCollectorManager(ORDER, kept, null, Integer.MAX_VALUE);
    var top = searcher.search(query, every);
    var hits = new ArrayList<Hit>();
    for (var one : top.scoreDocs)
      hits.add(Fields.hit(searcher.storedFields().document(one.doc), typed));
    return new Hits(hits, Math.toIntExact(top.totalHits.value()));
  }

  private static Query of(Typed typed) {
    var query = new BooleanQuery.Builder();
    for (var word : typed.whole()) {
      query.add(new TermQuery(new Term(Fields.WORDS, word)), Occur.MUST);
      query.add(headed(new TermQuery(new Term(Fields.HEADED, word))), Occur.SHOULD);
    }
    var last = new Term(Fields.WORDS, typed.beginning());
    query.add(new PrefixQuery(last), Occur.FILTER);
    query.add(new TermQuery(last), Occur.SHOULD);
    query.add(headed(new PrefixQuery(new Term(Fields.HEADED, last.text()))), Occur.SHOULD);
    return query.build();
  }

  private static Query headed(Query query) {
    return new BoostQuery(new ConstantScoreQuery(query), IN_THE_HEADING);
  }
}
