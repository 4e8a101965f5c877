package io.github.evalcarbone.intake;

import io.github.evalcarbone.problem.Checked;
import io.github.evalcarbone.problem.Problem;
import io.github.evalcarbone.problem.TextSource;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Reads generated files in a separate JVM with a small heap; prints the result of each. */
final class HugeFiles {

    private static final String HEADER = "modele;type;quantite;dureeDeVie;heuresParJour\n";
    private static final int MILLION = 1_000_000;

    private HugeFiles() {}

    /** A text, then another one many times, then a third. */
    private static final class Repeated extends InputStream {

        private final byte[] start;
        private final byte[] part;
        private final long size;
        private long place;

        Repeated(String start, String part, long times) {
            this.start = start.getBytes(StandardCharsets.UTF_8);
            this.part = part.getBytes(StandardCharsets.UTF_8);
            this.size = this.start.length + this.part.length * times;
        }

        @Override
        public int read() {
            if (place == size) {
                return -1;
            }
            long at = place++;
            return at < start.length ? start[(int) at] : part[(int) ((at - start.length) % part.length)];
        }

        @Override
        public int read(byte[] bytes, int from, int length) {
            int count = (int) Math.min(length, size - place);
            for (int i = 0; i < count; i++) {
                bytes[from + i] = (byte) read();
            }
            return count == 0 && length > 0 ? -1 : count;
        }
    }

    public static void main(String[] arguments) {
        tell("columns in the header", new Repeated("", "modele;", 10L * MILLION));
        tell("columns in a row", new Repeated(HEADER, "m;", 10L * MILLION));
        tell("one cell", new Repeated(HEADER + "m;", "x", 100L * MILLION));
        tell("an open quote", new Repeated(HEADER + "\"", "x;\n", 40L * MILLION));
        tell("bad rows", new Repeated(HEADER, "m;t;many;-1;25\n", MILLION));
        tell("good rows", new Repeated(HEADER, "m;laptop;1;5;8\n", MILLION));
        tell("different ids", new Repeated(HEADER, "\u00e9;\"\";1e400\n", MILLION));
        tell("nothing but zeros", new Repeated("", "\0", 100L * MILLION));
        tell("nothing but line ends", new Repeated(HEADER, "\n", 100L * MILLION));
    }

    private static void tell(String name, InputStream stream) {
        Checked<Long> collected = CsvInventory.of(CsvLayout.of("sih-form"), CsvLayout.of("glpi"))
                .forEach(TextSource.of("x.csv", stream), line -> {});
        Map<String, Long> codes = collected.problems().stream()
                .collect(Collectors.groupingBy(
                        problem -> problem.code().toString(), TreeMap::new, Collectors.counting()));
        System.out.println(name + ": " + collected.rows().read() + " rows, "
                + collected.rows().kept() + " kept, " + codes + ", " + longest(collected.problems()));
    }

    private static String longest(List<Problem> problems) {
        boolean isShort = problems.stream()
                .allMatch(problem -> String.join("", problem.values()).length() < 5_000);
        return isShort ? "told in short" : "told at length";
    }
}
