/// What the validation attributes say.
enum ValidationTexts {
    static let null = "The argument is null. Provide a valid value for the argument, and then try running the command again."
    static let nullOrElement =
        "The argument is null, empty, or an element of the argument collection contains a null value. Supply a collection "
        + "that does not contain any null values and then try the command again."
    static let nullCollection =
        "The argument has a null value, or an element of the argument collection contains a null value. Provide a collection "
        + "that does not contain any null values, and then try the command again."
    static let nullOrEmpty =
        "The argument is null or empty. Provide an argument that is not null or empty, and then try the command again."
    static let emptyCollection =
        "The argument is null, empty, or an element of the argument collection contains a null value. Supply a collection "
        + "that does not contain any null values and then try the command again."
    static let emptyElement = emptyCollection
    static let whiteSpace =
        "The argument is null, empty, or consists of only white-space characters. Provide an argument that contains non "
        + "white-space characters, and then try the command again."
    static let lengthNotString =
        "The argument cannot be validated because its type is not String. Specify an argument of type String, and then try the command again."

    static func below(_ value: String, _ low: String) -> String {
        "The \(value) argument is less than the minimum allowed range of \(low). Supply an argument that is greater than or "
            + "equal to \(low) and then try the command again."
    }
    static func above(_ value: String, _ high: String) -> String {
        "The \(value) argument is greater than the maximum allowed range of \(high). Supply an argument that is less than or "
            + "equal to \(high) and then try the command again."
    }
    static func sign(_ value: String, _ rule: String) -> String {
        "The argument \"\(value)\" cannot be validated because its value is not \(rule)."
    }
    static func tooShort(_ count: Int, _ low: Int) -> String {
        "The character length (\(count)) of the argument is too short. Specify an argument with a length that is greater than "
            + "or equal to \"\(low)\", and then try the command again."
    }
    static func tooLong(_ count: Int, _ high: Int) -> String {
        "The character length of the \(count) argument is too long. Shorten the character length of the argument so it is fewer "
            + "than or equal to \"\(high)\" characters, and then try the command again."
    }
    static func wrongCount(_ count: Int, _ low: Int, _ high: Int) -> String {
        "The parameter requires at least \(low) value(s) and no more than \(high) value(s) - \(count) value(s) were provided."
    }
    static func pattern(_ value: String, _ pattern: String) -> String {
        "The argument \"\(value)\" does not match the \"\(pattern)\" pattern. Supply an argument that matches \"\(pattern)\" and "
            + "try the command again."
    }
    static func notInSet(_ value: String, _ list: String) -> String {
        "The argument \"\(value)\" does not belong to the set \"\(list)\" specified by the ValidateSet attribute. Supply an "
            + "argument that is in the set and then try the command again."
    }
    static func script(_ value: String, _ source: String) -> String {
        "The \"\(source)\" validation script for the argument with value \"\(value)\" did not return a result of True. Determine "
            + "why the validation script failed, and then try the command again."
    }
    /// An own error message with `{0}` and `{1}` filled.
    static func filled(_ message: String, _ value: String, _ rule: String) -> String {
        message.split(separator: "{0}", omittingEmptySubsequences: false).joined(separator: value).split(separator: "{1}", omittingEmptySubsequences: false).joined(separator: rule)
    }
}
