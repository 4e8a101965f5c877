package org.example;

import com.jayway.jsonpath.JsonPath;
import java.util.List;

/** The parts of an answer, by their paths. */
record Answer(String body) {

    List<String> texts(String path) {
        return JsonPath.read(body, path);
    }

    String text(String path) {
        return JsonPath.read(body, path);
    }

    double number(String path) {
        return JsonPath.<Number>read(body, path).doubleValue();
    }
}
