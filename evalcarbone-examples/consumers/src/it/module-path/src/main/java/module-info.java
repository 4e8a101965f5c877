module org.example.ward {
    requires io.github.evalcarbone.core;
    requires io.github.evalcarbone.factor.sih;
}
