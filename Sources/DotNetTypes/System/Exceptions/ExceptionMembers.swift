import ShellValues

/// `System.Exception` and the types below it.
enum ExceptionMembers {
    static func install() {
        for type in ExceptionTypes.all {
            let name = type.fullName
            MemberSource.install(name) { type in declaration(type) }
        }
    }

    /// Types that the engine does not raise but scripts make.
    static let more: [NetType] = [
        extra("System.OutOfMemoryException", ExceptionTypes.system), extra("System.StackOverflowException", ExceptionTypes.system),
        extra("System.ObjectDisposedException", ExceptionTypes.invalidOperation),
        extra("System.ArrayTypeMismatchException", ExceptionTypes.system),
        extra("System.UriFormatException", ExceptionTypes.format),
        extra("System.IO.EndOfStreamException", ExceptionTypes.io),
        extra("System.IO.PathTooLongException", ExceptionTypes.io),
        extra("System.IO.InvalidDataException", ExceptionTypes.system),
        extra("System.Security.SecurityException", ExceptionTypes.system),
        extra("System.Net.WebException", ExceptionTypes.invalidOperation),
        extra("System.Net.Http.HttpRequestException", ExceptionTypes.exception),
        extra("System.Threading.Tasks.TaskCanceledException", ExceptionTypes.operationCanceled),
        extra("System.MissingMemberException", ExceptionTypes.system), extra("System.EntryPointNotFoundException", ExceptionTypes.system),
        extra("System.ComponentModel.Win32Exception", ExceptionTypes.system),
        extra("System.Management.Automation.PSSecurityException", ExceptionTypes.runtime),
        extra("System.Management.Automation.ApplicationFailedException", ExceptionTypes.runtime),
    ]

    private static func extra(_ name: String, _ base: NetType) -> NetType {
        NetType(name, base: base, declare: { declaration($0) })
    }

    static func of(_ value: Value) throws -> ExceptionObject {
        guard let exception = value.asObject as? ExceptionObject else { throw Failure.null("exception") }
        return exception
    }

    private static func declaration(_ type: NetType) -> TypeDeclaration {
        var result = TypeDeclaration(constructors: ExceptionConstructors.all(type), properties: specific(type))
        if type === ExceptionTypes.exception {
            result.properties = properties
            result.methods = methods
        }
        if type === ExceptionTypes.aggregate { result.methods = aggregateMethods }
        return result
    }

    private static var properties: [PropertyDeclaration] {
        [
            property("System.Reflection.MethodBase TargetSite") { _ in .null },
            property("string Message") { target in .string(try of(target).message) },
            property("System.Collections.IDictionary Data") { target in try data(of(target)) },
            property("System.Exception InnerException") { target in try of(target).inner.map { .object($0) } ?? .null },
            settable("HelpLink"), settable("Source"),
            property("int HResult", set: { target, value in try of(target).details["HResult"] = value }) { target in
                let exception = try of(target)
                return exception.details["HResult"] ?? .int(code(exception.type))
            },
            property("string StackTrace") { target in .text(try of(target).stackTrace) },
        ]
    }

    private static func settable(_ name: String) -> PropertyDeclaration {
        property("string \(name)", set: { target, value in try of(target).details[name] = value }) { target in
            try of(target).details[name] ?? .null
        }
    }

    private static func data(_ exception: ExceptionObject) -> Value {
        if let known = exception.details["Data"] { return known }
        let table = Value.object(TableObject(type: dataType, ignoringCase: false))
        exception.details["Data"] = table
        return table
    }

    private static let dataType = NetType(
        "System.Collections.ListDictionaryInternal", interfaces: [.dictionary, .collection, .enumerable],
        declare: { type in
            var members = HashtableMembers.declaration(type)
            members.constructors = []
            return members
        })

    private static var methods: [MethodOverload] {
        [
            method("System.Exception GetBaseException()") { call in .object(try of(call.target).innermost) },
            method("string ToString()") { call in .string(call.target.netString(call.interpreter)) },
        ]
    }

    private static func detail(_ name: String, _ type: String = "string") -> PropertyDeclaration {
        property("\(type) \(name)") { target in try of(target).details[name] ?? .null }
    }

    /// Properties of one exception type and those below it.
    private static func specific(_ type: NetType) -> [PropertyDeclaration] {
        switch type.name {
        case "ArgumentException": [detail("ParamName")]
        case "ArgumentOutOfRangeException": [detail("ActualValue", "System.Object")]
        case "FileNotFoundException": [detail("FileName"), detail("FusionLog")]
        case "ObjectDisposedException": [detail("ObjectName")]
        case "AggregateException":
            [detail("InnerExceptions", "System.Collections.ObjectModel.ReadOnlyCollection[System.Exception]")]
        case "RuntimeException":
            [record, property("bool WasThrownFromThrowStatement") { target in .bool(try of(target).details["Thrown"] != nil) }]
        case "ParseException": [detail("Errors", "System.Object[]")]
        case "CommandNotFoundException": [detail("CommandName"), record]
        case "SessionStateException": [detail("ItemName"), detail("SessionStateCategory", "System.Object"), record]
        case "ParameterBindingException":
            [detail("ParameterName"), detail("ParameterType", "type"), detail("ErrorId"), detail("CommandInvocation", "System.Object")]
        case "PSArgumentException", "PSInvalidOperationException", "PSArgumentNullException", "PSNotSupportedException",
            "PSArgumentOutOfRangeException", "PSNotImplementedException", "PSInvalidCastException":
            [record]
        case "RegexParseException": [detail("Error", "System.Object"), detail("Offset", "int")]
        case "XmlException": [detail("LineNumber", "int"), detail("LinePosition", "int"), detail("SourceUri")]
        default: []
        }
    }

    private static var record: PropertyDeclaration {
        property("System.Management.Automation.ErrorRecord ErrorRecord") { target in
            let exception = try of(target)
            if let known = exception.record { return .object(known) }
            let made = ErrorRecordObject(exception, id: exception.type.name, category: .NotSpecified)
            exception.record = made
            return .object(made)
        }
    }

    private static var aggregateMethods: [MethodOverload] {
        [method("System.AggregateException Flatten()") { call in call.target }]
    }

    /// The result codes of the exceptions scripts look at.
    private static func code(_ type: NetType) -> Int32 {
        var current: NetType? = type
        while let known = current {
            if let code = codes[known.name] { return Int32(truncatingIfNeeded: code) }
            current = known.base
        }
        return -2_146_233_088
    }

    private static let codes: [String: Int] = [
        "Exception": -2_146_233_088, "SystemException": -2_146_233_087, "ApplicationException": -2_146_232_832,
        "ArgumentException": -2_147_024_809, "ArgumentNullException": -2_147_467_261,
        "ArgumentOutOfRangeException": -2_146_233_086, "InvalidOperationException": -2_146_233_079,
        "FormatException": -2_146_233_033, "OverflowException": -2_146_233_066, "ArithmeticException": -2_147_024_362,
        "DivideByZeroException": -2_147_352_558, "IndexOutOfRangeException": -2_146_233_080,
        "NotSupportedException": -2_146_233_067, "NotImplementedException": -2_147_467_263,
        "NullReferenceException": -2_147_467_261, "InvalidCastException": -2_147_467_262,
        "KeyNotFoundException": -2_146_232_969, "TimeoutException": -2_146_233_083,
        "UnauthorizedAccessException": -2_147_024_891, "OperationCanceledException": -2_146_233_029,
        "IOException": -2_146_232_800, "FileNotFoundException": -2_147_024_894,
        "DirectoryNotFoundException": -2_147_024_893, "RankException": -2_146_233_065,
        "ObjectDisposedException": -2_146_232_798, "OutOfMemoryException": -2_147_024_882,
    ]
}
