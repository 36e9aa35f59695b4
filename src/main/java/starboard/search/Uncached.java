package starboard.search;

import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherFactory;
import org.jspecify.annotations.Nullable;

/// Searches without the cache of Lucene, which takes up to 32 MB to save what is quick without it.
final class Uncached extends SearcherFactory {
  @Override
  public IndexSearcher newSearcher(IndexReader reader, @Nullable IndexReader previous) {
    var searcher = new IndexSearcher(reader);
    searcher.setQueryCache(null);
    return searcher;
  }
}
