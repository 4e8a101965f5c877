package io.github.evalcarbone.intake;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The constraint of a text that an inventory can store: at most 10,000 characters, no unpaired surrogate. */
@Size(max = 10_000, message = "EVC-1013 10000")
@Pattern(regexp = "\\P{Cs}*", message = "EVC-1106 well-formed Unicode")
@Constraint(validatedBy = {})
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.FIELD)
@interface StorableText {

    String message() default "";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
