package io.github.evalcarbone;

import static java.util.stream.Collectors.joining;

import java.lang.reflect.AnnotatedArrayType;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.AnnotatedTypeVariable;
import java.lang.reflect.AnnotatedWildcardType;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Member;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A type and its members as callers see them, one per line, in an order independent of the compiler. */
final class ApiText {

    private static final String ROOT = "io.github.evalcarbone.";
    /** The members of every object, enum and record. */
    private static final Set<String> IMPLIED = Set.of("equals(Object)", "hashCode()", "toString()");

    static boolean isSeen(int modifiers) {
        return Modifier.isPublic(modifiers) || Modifier.isProtected(modifiers);
    }

    String of(Class<?> type) {
        Stream<String> lines = members(type).sorted().map(line -> "    " + line + "\n");
        return header(type) + "\n" + lines.collect(joining());
    }

    private String header(Class<?> type) {
        return deprecated(type) + Modifier.toString(type.getModifiers() & ~Modifier.INTERFACE) + " "
                + (type.isSealed() ? "sealed " : "") + kind(type) + " " + name(type)
                + parameters(type.getTypeParameters()) + components(type)
                + (type.isInterface() ? "" : superclass(type))
                + list(type.isInterface() ? " extends " : " implements ", type.getAnnotatedInterfaces())
                + permitted(type);
    }

    private static String kind(Class<?> type) {
        if (type.isRecord()) {
            return "record";
        }
        return type.isAnnotation() ? "@interface" : type.isInterface() ? "interface" : type.isEnum() ? "enum" : "class";
    }

    private String components(Class<?> type) {
        if (!type.isRecord()) {
            return "";
        }
        return Arrays.stream(type.getRecordComponents())
                .map(component -> text(component.getAnnotatedType()) + " " + component.getName())
                .collect(joining(", ", "(", ")"));
    }

    private String superclass(Class<?> type) {
        boolean told = Set.of(Object.class, Enum.class, Record.class).contains(type.getSuperclass());
        return told ? "" : " extends " + text(type.getAnnotatedSuperclass());
    }

    private static String permitted(Class<?> type) {
        if (!type.isSealed()) {
            return "";
        }
        return Arrays.stream(type.getPermittedSubclasses())
                .map(ApiText::name)
                .sorted()
                .collect(joining(", ", " permits ", ""));
    }

    private Stream<String> members(Class<?> type) {
        List<String> lines = new ArrayList<>();
        seen(type.getDeclaredFields()).map(this::field).forEach(lines::add);
        seen(type.getDeclaredConstructors())
                .filter(constructor -> !isCanonical(constructor))
                .map(this::constructor)
                .forEach(lines::add);
        seen(type.getDeclaredMethods())
                .filter(method -> !isImplied(method))
                .map(this::method)
                .forEach(lines::add);
        return lines.stream();
    }

    private static <M extends Member> Stream<M> seen(M[] members) {
        return Arrays.stream(members).filter(member -> isSeen(member.getModifiers()) && !member.isSynthetic());
    }

    private static boolean isCanonical(Constructor<?> constructor) {
        Class<?> type = constructor.getDeclaringClass();
        return type.isRecord() && Arrays.equals(constructor.getParameterTypes(), componentTypes(type));
    }

    private static Class<?>[] componentTypes(Class<?> type) {
        return Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
    }

    private boolean isImplied(Method method) {
        Class<?> type = method.getDeclaringClass();
        boolean accessor = type.isRecord()
                && Arrays.stream(type.getRecordComponents()).anyMatch(part -> method.equals(part.getAccessor()));
        boolean ofEnum = type.isEnum() && Set.of("values()", "valueOf(String)").contains(signature(method));
        return accessor || ofEnum || IMPLIED.contains(signature(method));
    }

    private String field(Field field) {
        return deprecated(field) + Modifier.toString(field.getModifiers()) + " " + text(field.getAnnotatedType()) + " "
                + field.getName();
    }

    private String constructor(Constructor<?> constructor) {
        return start(constructor) + signature(constructor) + thrown(constructor);
    }

    private String method(Method method) {
        return start(method) + text(method.getAnnotatedReturnType()) + " " + signature(method) + thrown(method);
    }

    private String start(Executable executable) {
        int modifiers = executable.getModifiers() & (Modifier.methodModifiers() & ~Modifier.SYNCHRONIZED);
        String isDefault = executable instanceof Method method && method.isDefault() ? "default " : "";
        String parameters = parameters(executable.getTypeParameters());
        return deprecated(executable) + Modifier.toString(modifiers) + " " + isDefault
                + (parameters.isEmpty() ? "" : parameters + " ");
    }

    private String signature(Executable executable) {
        boolean constructor = executable instanceof Constructor<?>;
        String name = constructor ? executable.getDeclaringClass().getSimpleName() : executable.getName();
        return name + "(" + list("", executable.getAnnotatedParameterTypes()) + ")";
    }

    private String thrown(Executable executable) {
        return list(" throws ", executable.getAnnotatedExceptionTypes());
    }

    private static String deprecated(AnnotatedElement element) {
        return element.isAnnotationPresent(Deprecated.class) ? "@Deprecated " : "";
    }

    private String parameters(TypeVariable<?>[] variables) {
        Function<TypeVariable<?>, String> text = variable -> {
            String bounds = bounds(variable.getAnnotatedBounds());
            return variable.getName() + (bounds.isEmpty() ? "" : " extends " + bounds);
        };
        return variables.length == 0 ? "" : Arrays.stream(variables).map(text).collect(joining(", ", "<", ">"));
    }

    private String bounds(AnnotatedType[] bounds) {
        return Arrays.stream(bounds)
                .map(this::text)
                .filter(bound -> !bound.equals("Object"))
                .collect(joining(" & "));
    }

    private String list(String start, AnnotatedType[] types) {
        return types.length == 0
                ? ""
                : start + Arrays.stream(types).map(this::text).collect(joining(", "));
    }

    private String text(AnnotatedType type) {
        return (type.isAnnotationPresent(Nullable.class) ? "@Nullable " : "") + plain(type);
    }

    private String plain(AnnotatedType type) {
        if (type instanceof AnnotatedArrayType array) {
            return text(array.getAnnotatedGenericComponentType()) + "[]";
        }
        if (type instanceof AnnotatedTypeVariable variable) {
            return variable.getType().getTypeName();
        }
        if (type instanceof AnnotatedWildcardType wildcard) {
            return wildcard(wildcard);
        }
        return raw(type.getType()) + arguments(type);
    }

    private String arguments(AnnotatedType type) {
        if (!(type instanceof AnnotatedParameterizedType parameterized)) {
            return "";
        }
        return "<" + list("", parameterized.getAnnotatedActualTypeArguments()) + ">";
    }

    private String wildcard(AnnotatedWildcardType type) {
        String lower = bounds(type.getAnnotatedLowerBounds());
        String upper = bounds(type.getAnnotatedUpperBounds());
        return "?" + (lower.isEmpty() ? "" : " super " + lower) + (upper.isEmpty() ? "" : " extends " + upper);
    }

    private static String raw(Type type) {
        Type raw = type instanceof ParameterizedType parameterized ? parameterized.getRawType() : type;
        return name((Class<?>) raw);
    }

    /** Returns a name without {@code java.lang} and the root package of the library. */
    private static String name(Class<?> type) {
        String name = type.getTypeName().replace('$', '.');
        return name.replaceFirst("^java\\.lang\\.(?=[A-Z])", "").replaceFirst("^" + ROOT.replace(".", "\\."), "");
    }
}
