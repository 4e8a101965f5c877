package io.github.evalcarbone.spreadsheets;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Reads XML forward, by the parser that also reads XLSX. Document type definitions are ignored: an entity is damage.
 */
final class XmlCursor {

    private static final Set<String> ENCODINGS = Set.of("UTF-8", "US-ASCII", "ISO-8859-1");

    private final PartStream stream;
    private final XMLStreamReader reader;

    XmlCursor(PartStream stream) throws Refusal {
        this.stream = stream;
        this.reader = attempt(() -> factory().createXMLStreamReader(stream));
        // in another encoding a tag might escape the stream, which counts the characters between tags
        if (!ENCODINGS.contains(String.valueOf(reader.getEncoding()).toUpperCase(Locale.ROOT))) {
            throw new Refusal(SpreadsheetCode.NOT_A_SPREADSHEET);
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = new InputFactoryImpl();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    /** The parser throws all kinds of things at damaged files. */
    private <T> T attempt(Callable<T> step) throws Refusal {
        try {
            return step.call();
        } catch (XMLStreamException | RuntimeException e) {
            throw stream.isOverLimit() ? PartStream.tooLarge() : Refusal.damaged(e);
        } catch (Exception e) {
            throw new IllegalStateException(e); // a parser throws no other
        }
    }

    /** Goes on to the next tag or text; false at the end. */
    boolean next() throws Refusal {
        return attempt(() -> {
            if (!reader.hasNext()) {
                return false;
            }
            reader.next();
            return true;
        });
    }

    /** Goes on to the next tag inside the element that is open; false if that is its end. */
    boolean nextChild() throws Refusal {
        while (next()) {
            if (reader.isStartElement() || reader.isEndElement()) {
                return reader.isStartElement();
            }
        }
        throw new Refusal(SpreadsheetCode.NOT_A_SPREADSHEET);
    }

    /** Skips the rest of the element that starts here. */
    void skip() throws Refusal {
        for (int depth = 1; depth > 0 && next(); ) {
            depth += reader.isStartElement() ? 1 : reader.isEndElement() ? -1 : 0;
        }
    }

    boolean isStart() {
        return reader.isStartElement();
    }

    boolean isStart(String name) {
        return reader.isStartElement() && name.equals(reader.getLocalName());
    }

    boolean isEnd() {
        return reader.isEndElement();
    }

    boolean isText() {
        return reader.isCharacters() || reader.getEventType() == XMLStreamConstants.CDATA;
    }

    String name() {
        return reader.getLocalName();
    }

    String text() throws Refusal {
        return attempt(reader::getText);
    }

    /** Returns an attribute of the element that starts here; no namespace for those without prefix. */
    @Nullable
    String attribute(@Nullable String namespace, String name) {
        return reader.getAttributeValue(namespace, name);
    }

    /** The length of all attributes together. */
    long attributesLength() {
        long length = 0;
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            length += reader.getAttributeValue(i).length();
        }
        return length;
    }
}
