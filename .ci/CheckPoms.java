import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPath;
import javax.xml.xpath.XPathExpressionException;
import javax.xml.xpath.XPathFactory;
import org.w3c.dom.Document;

/**
 * Checks that each pom under a directory says what Central asks for, itself or in a parent that is there too:
 * {@code java CheckPoms.java DIRECTORY}. A name and a description must stand in the pom itself.
 */
public class CheckPoms {

    private static final List<String> OWN = List.of("artifactId", "name", "description");
    private static final List<String> OWN_OR_INHERITED = List.of(
            "groupId", "version", "url", "licenses/license/name", "developers/developer/name", "scm/connection",
            "scm/developerConnection", "scm/url");

    private final XPath xpath = XPathFactory.newInstance().newXPath();
    private final Map<String, Document> poms = new HashMap<>();
    private final List<String> faults = new ArrayList<>();

    public static void main(String[] args) throws Exception {
        CheckPoms check = new CheckPoms();
        check.readAll(Path.of(args[0]));
        for (Document pom : check.poms.values()) {
            check.check(pom);
        }
        check.faults.forEach(System.out::println);
        System.out.println(check.poms.size() + " poms, " + check.faults.size() + " faults");
        System.exit(check.faults.isEmpty() && !check.poms.isEmpty() ? 0 : 1);
    }

    private void readAll(Path directory) throws Exception {
        try (Stream<Path> files = Files.walk(directory)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".pom")).sorted().toList()) {
                read(file);
            }
        }
    }

    private void read(Path file) throws Exception {
        Document pom = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(file.toFile());
        poms.put(text(pom, "artifactId"), pom);
        checkText(file);
        checkPlace(file, pom);
    }

    private void checkText(Path file) throws IOException {
        if (Files.readString(file).contains("SNAPSHOT")) {
            faults.add(file + " names a SNAPSHOT");
        }
    }

    /** Where Maven looks for it: group/artifact/version/artifact-version.pom. */
    private void checkPlace(Path file, Document pom) throws XPathExpressionException {
        String artifact = text(pom, "artifactId");
        String version = or(text(pom, "version"), text(pom, "parent/version"));
        String group = or(text(pom, "groupId"), text(pom, "parent/groupId"));
        String place = group.replace('.', '/') + "/" + artifact + "/" + version + "/" + artifact + "-" + version + ".pom";
        if (!file.endsWith(place)) {
            faults.add(file + " must be " + place);
        }
    }

    private void check(Document pom) throws XPathExpressionException {
        for (String element : OWN) {
            require(pom, element, text(pom, element));
        }
        for (String element : OWN_OR_INHERITED) {
            require(pom, element, inherited(pom, element));
        }
    }

    private void require(Document pom, String element, String text) throws XPathExpressionException {
        if (text.isEmpty()) {
            faults.add(text(pom, "artifactId") + " has no " + element);
        }
    }

    private String inherited(Document pom, String element) throws XPathExpressionException {
        Optional<Document> parent = Optional.ofNullable(poms.get(text(pom, "parent/artifactId")));
        String own = text(pom, element);
        return own.isEmpty() && parent.isPresent() ? inherited(parent.get(), element) : own;
    }

    private String text(Document pom, String element) throws XPathExpressionException {
        return xpath.evaluate("/project/" + element, pom).strip();
    }

    private static String or(String first, String second) {
        return first.isEmpty() ? second : first;
    }
}
