/// Types without which no value exists. Their members are declared in the target `DotNetTypes` and attached through
/// `MemberSource`, so that the value layer stays free of behaviour.
extension NetType {
    public static let object = NetType("System.Object", accelerator: nil, base: nil, declare: MemberSource.declare)
    public static let valueType = fundamental("System.ValueType", nil, .classType)
    public static let void = fundamental("System.Void", "void", .valueType)
    public static let bool = fundamental("System.Boolean", "bool", .valueType)
    public static let char = fundamental("System.Char", "char", .valueType)
    public static let sbyte = fundamental("System.SByte", "sbyte", .valueType)
    public static let byte = fundamental("System.Byte", "byte", .valueType)
    public static let short = fundamental("System.Int16", "short", .valueType)
    public static let ushort = fundamental("System.UInt16", "ushort", .valueType)
    public static let int = fundamental("System.Int32", "int", .valueType)
    public static let uint = fundamental("System.UInt32", "uint", .valueType)
    public static let long = fundamental("System.Int64", "long", .valueType)
    public static let ulong = fundamental("System.UInt64", "ulong", .valueType)
    public static let float = fundamental("System.Single", "float", .valueType)
    public static let double = fundamental("System.Double", "double", .valueType)
    public static let string = NetType(
        "System.String", accelerator: "string", interfaces: [.enumerable, .comparable], declare: MemberSource.declare)
    public static let array = NetType(
        "System.Array", accelerator: "array", interfaces: [.list, .collection, .enumerable], declare: MemberSource.declare)
    public static let typeObject = NetType("System.RuntimeType", base: .reflectionType, declare: MemberSource.declare)
    public static let reflectionType = NetType("System.Type", accelerator: "type", declare: MemberSource.declare)
    public static let enumType = NetType("System.Enum", base: .valueType, declare: MemberSource.declare)
    public static let delegate = NetType("System.Delegate", declare: MemberSource.declare)

    public static let hashtable = NetType(
        "System.Collections.Hashtable", accelerator: "hashtable", interfaces: [.dictionary], declare: MemberSource.declare)
    public static let orderedDictionary = NetType(
        "System.Collections.Specialized.OrderedDictionary", accelerator: "ordered", interfaces: [.dictionary],
        declare: MemberSource.declare)
    public static let arrayList = NetType("System.Collections.ArrayList", interfaces: [.list], declare: MemberSource.declare)
    public static let dictionaryEntry = fundamental("System.Collections.DictionaryEntry", nil, .valueType)
    public static let psObject = NetType(
        "System.Management.Automation.PSObject", accelerator: "psobject", declare: MemberSource.declare)
    public static let psCustomObject = NetType(
        "System.Management.Automation.PSCustomObject", accelerator: "pscustomobject", declare: MemberSource.declare)
    public static let psVariable = NetType(
        "System.Management.Automation.PSVariable", accelerator: "psvariable", declare: MemberSource.declare)
    public static let psReference = NetType(
        "System.Management.Automation.PSReference", accelerator: "ref", declare: MemberSource.declare)
    public static let scriptBlock = NetType(
        "System.Management.Automation.ScriptBlock", accelerator: "scriptblock", declare: MemberSource.declare)
    public static let switchParameter = NetType(
        "System.Management.Automation.SwitchParameter", kind: .valueType, accelerator: "switch", base: .valueType,
        declare: MemberSource.declare)
    public static let errorRecord = NetType("System.Management.Automation.ErrorRecord", declare: MemberSource.declare)
    public static let invocationInfo = NetType("System.Management.Automation.InvocationInfo", declare: MemberSource.declare)
    public static let errorCategoryInfo = NetType(
        "System.Management.Automation.ErrorCategoryInfo", declare: MemberSource.declare)
    public static let decimal = boxed("System.Decimal", "decimal")
    public static let bigInteger = boxed("System.Numerics.BigInteger", "bigint")
    public static let dateTime = boxed("System.DateTime", "datetime")
    public static let timeSpan = boxed("System.TimeSpan", "timespan")
    public static let dateTimeOffset = boxed("System.DateTimeOffset", nil)
    public static let guid = boxed("System.Guid", "guid")
    public static let version = NetType(
        "System.Version", accelerator: "version", boxText: { MemberSource.boxText($0) }, declare: MemberSource.declare)
    public static let regex = NetType(
        "System.Text.RegularExpressions.Regex", accelerator: "regex", boxText: { MemberSource.boxText($0) },
        declare: MemberSource.declare)

    public static let enumerable = NetType("System.Collections.IEnumerable", kind: .interface, base: nil)
    public static let collection = NetType(
        "System.Collections.ICollection", kind: .interface, base: nil, interfaces: [.enumerable])
    public static let list = NetType(
        "System.Collections.IList", kind: .interface, base: nil, interfaces: [.collection, .enumerable])
    public static let dictionary = NetType(
        "System.Collections.IDictionary", kind: .interface, base: nil, interfaces: [.collection, .enumerable])
    public static let comparable = NetType("System.IComparable", kind: .interface, base: nil)

    private static func fundamental(_ name: String, _ accelerator: String?, _ kind: Kind) -> NetType {
        NetType(name, kind: kind, accelerator: accelerator, base: name == "System.ValueType" ? .object : .valueType,
            interfaces: [.comparable], declare: MemberSource.declare)
    }

    private static func boxed(_ name: String, _ accelerator: String?) -> NetType {
        NetType(name, kind: .valueType, accelerator: accelerator, base: .valueType, interfaces: [.comparable],
            boxText: { MemberSource.boxText($0) }, declare: MemberSource.declare)
    }
}

import Synchronization

/// Where the fundamental types get their members from: a table of declarations that `DotNetTypes` installs once.
public enum MemberSource {
    public typealias Source = @Sendable (NetType) -> TypeDeclaration
    private static let installed = Mutex<[String: Source]>([:])
    private static let texts = Mutex<[String: @Sendable (Value) -> String]>([:])

    /// Attaches a declaration to a fundamental type, by full name. The first one stays.
    public static func install(_ fullName: String, text: (@Sendable (Value) -> String)? = nil, _ source: @escaping Source) {
        installed.withLock { if $0[fullName] == nil { $0[fullName] = source } }
        if let text { texts.withLock { if $0[fullName] == nil { $0[fullName] = text } } }
    }

    @Sendable public static func declare(_ type: NetType) -> TypeDeclaration {
        let source = installed.withLock { $0[type.fullName] }
        if let source { return source(type) }
        var declaration = FundamentalMembers.declaration(type)
        declaration.isProvisional = true
        return declaration
    }

    @Sendable public static func boxText(_ value: Value) -> String {
        guard let type = value.type else { return "" }
        let text = texts.withLock { $0[type.fullName] }
        return text?(value) ?? BoxTexts.text(value) ?? type.fullName
    }
}
