package io.github.evalcarbone.travel;

import com.esotericsoftware.kryo.Kryo;
import com.esotericsoftware.kryo.io.Input;
import com.esotericsoftware.kryo.io.Output;
import com.esotericsoftware.kryo.util.DefaultInstantiatorStrategy;
import io.github.evalcarbone.footprint.FootprintTotals;
import io.github.evalcarbone.footprint.GroupedTotals;
import io.github.evalcarbone.json.FootprintTotalsJson;
import io.github.evalcarbone.problem.TextSource;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import org.objenesis.strategy.StdInstantiatorStrategy;

/** The ways in which totals go from one machine to another. */
enum Journey {
    JAVA {
        @Override
        byte[] written(Object totals) {
            return java(totals);
        }

        @Override
        Object read(byte[] bytes, Class<?> type) {
            return java(bytes);
        }
    },
    KRYO {
        @Override
        byte[] written(Object totals) {
            return kryo(kryo(false, false), totals);
        }

        @Override
        Object read(byte[] bytes, Class<?> type) {
            return kryo(false, false).readClassAndObject(new Input(bytes));
        }
    },
    /** With references and without constructors, as Spark configures it. */
    KRYO_AS_IN_SPARK {
        @Override
        byte[] written(Object totals) {
            return kryo(kryo(true, true), totals);
        }

        @Override
        Object read(byte[] bytes, Class<?> type) {
            return kryo(true, true).readClassAndObject(new Input(bytes));
        }
    },
    /** The copy within a machine, as Flink makes it. */
    KRYO_COPY {
        @Override
        Object taken(Object totals, Class<?> type) {
            return kryo(false, true).copy(totals);
        }
    },
    JSON {
        @Override
        byte[] written(Object totals) {
            return json(totals).getBytes(StandardCharsets.UTF_8);
        }

        @Override
        Object read(byte[] bytes, Class<?> type) {
            TextSource text = TextSource.of("totals.json", new String(bytes, StandardCharsets.UTF_8));
            return type == GroupedTotals.class ? FootprintTotalsJson.loadGroups(text) : FootprintTotalsJson.load(text);
        }
    };

    byte[] written(Object totals) {
        throw new UnsupportedOperationException();
    }

    Object read(byte[] bytes, Class<?> type) {
        throw new UnsupportedOperationException();
    }

    Object taken(Object totals, Class<?> type) {
        return read(written(totals), type);
    }

    FootprintTotals of(FootprintTotals totals) {
        return (FootprintTotals) taken(totals, FootprintTotals.class);
    }

    GroupedTotals of(GroupedTotals totals) {
        return (GroupedTotals) taken(totals, GroupedTotals.class);
    }

    static String json(Object totals) {
        StringWriter text = new StringWriter();
        if (totals instanceof GroupedTotals groups) {
            FootprintTotalsJson.write(groups, text);
        } else {
            FootprintTotalsJson.write((FootprintTotals) totals, text);
        }
        return text.toString();
    }

    static byte[] java(Object object) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream stream = new ObjectOutputStream(bytes)) {
            stream.writeObject(object);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return bytes.toByteArray();
    }

    static Object java(byte[] bytes) {
        try (ObjectInputStream stream = new ObjectInputStream(new ByteArrayInputStream(bytes))) {
            return stream.readObject();
        } catch (IOException | ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Kryo kryo(boolean references, boolean withoutConstructors) {
        Kryo kryo = new Kryo();
        kryo.setRegistrationRequired(false);
        kryo.setReferences(references);
        if (withoutConstructors) {
            kryo.setInstantiatorStrategy(new DefaultInstantiatorStrategy(new StdInstantiatorStrategy()));
        }
        return kryo;
    }

    private static byte[] kryo(Kryo kryo, Object totals) {
        Output output = new Output(4096, -1);
        kryo.writeClassAndObject(output, totals);
        return output.toBytes();
    }
}
