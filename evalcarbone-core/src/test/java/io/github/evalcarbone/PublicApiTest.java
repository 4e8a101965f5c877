package io.github.evalcarbone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleDescriptor;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Compares the public API with {@code api/public-api.txt}, so that no change goes unnoticed. When a change is intended,
 * {@code mvn -pl evalcarbone-core test -Dtest=PublicApiTest -Dgolden.update=true} writes the file anew and fails, so
 * that it cannot pass for a test; read the difference before you commit it.
 */
class PublicApiTest {

    private static final Path FILE = Path.of("api", "public-api.txt");
    private static final Path CLASSES = Path.of("target", "classes");

    @Test
    void the_public_API_is_the_recorded_one() throws Exception {
        String api = api();
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(FILE, api);
            fail(FILE + " was written anew. Read the difference, then run the test without golden.update.");
        }
        assertThat(FILE).hasContent(api);
    }

    @Test
    void the_printed_text_shows_kinds_bounds_and_nullness() {
        assertThat(new ApiText().of(Sample.class)).isEqualTo("""
                        public abstract static sealed interface PublicApiTest.Sample<T extends Comparable<? super T>> \
                        permits PublicApiTest.Sample.Part
                            @Deprecated public static <E> E second(E)
                            public default @Nullable String first(List<@Nullable T>, int[]) throws java.io.IOException
                        """.replace("List<", "java.util.List<"));
        assertThat(new ApiText().of(Sample.Part.class)).isEqualTo("""
                        public static final record PublicApiTest.Sample.Part(@Nullable String a, int b) \
                        implements PublicApiTest.Sample<String>
                            public static PublicApiTest.Sample.Part of()
                        """);
    }

    private static String api() throws IOException, ClassNotFoundException {
        var text = new StringBuilder("# Written by PublicApiTest, see there.\n");
        for (String name : exportedPackages()) {
            text.append("\npackage ").append(name).append('\n');
            for (Class<?> type : publicTypes(name)) {
                text.append('\n').append(new ApiText().of(type));
            }
        }
        return text.toString();
    }

    private static List<String> exportedPackages() throws IOException {
        try (InputStream file = Files.newInputStream(CLASSES.resolve("module-info.class"))) {
            return ModuleDescriptor.read(file).exports().stream()
                    .map(ModuleDescriptor.Exports::source)
                    .sorted()
                    .toList();
        }
    }

    private static List<Class<?>> publicTypes(String packageName) throws IOException, ClassNotFoundException {
        List<Class<?>> types = new ArrayList<>();
        for (String name : classNames(packageName)) {
            Class<?> type = Class.forName(name, false, PublicApiTest.class.getClassLoader());
            if (isSeen(type)) {
                types.add(type);
            }
        }
        return types;
    }

    private static List<String> classNames(String packageName) throws IOException {
        try (Stream<Path> files = Files.list(CLASSES.resolve(packageName.replace('.', '/')))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".class") && !name.equals("package-info.class"))
                    .map(name -> packageName + "." + name.substring(0, name.length() - ".class".length()))
                    .sorted()
                    .toList();
        }
    }

    private static boolean isSeen(Class<?> type) {
        boolean here = ApiText.isSeen(type.getModifiers()) && !type.isAnonymousClass() && !type.isLocalClass();
        return here && (type.getEnclosingClass() == null || isSeen(type.getEnclosingClass()));
    }

    /** For the test of the text. */
    public sealed interface Sample<T extends Comparable<? super T>> {

        default @org.jspecify.annotations.Nullable String first(
                List<@org.jspecify.annotations.Nullable T> list, int[] numbers) throws IOException {
            throw new IOException(list + " " + numbers.length);
        }

        @Deprecated
        static <E> E second(E value) {
            List<E> values = new ArrayList<>();
            values.add(value);
            return values.get(0);
        }

        /** A record: its canonical constructor and accessors follow from its components. */
        record Part(@org.jspecify.annotations.Nullable String a, int b) implements Sample<String> {

            public static Part of() {
                return new Part(null, Modifier.PUBLIC);
            }
        }
    }
}
