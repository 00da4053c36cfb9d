package merestone.store.shapefile;

import java.nio.charset.Charset;
import java.util.List;

/**
 * A .dbf ready to be read.
 *
 * @param header its checked header
 * @param fields its columns with their names
 * @param charset what its text is decoded with
 */
record DbfTable(DbfHeader header, List<DbfField> fields, Charset charset) {}
