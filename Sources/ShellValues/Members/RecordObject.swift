/// An instance of a declared class whose properties are numbered fields (`PropertyDeclaration.field`).
open class RecordObject: NetObject {
    private let recordType: NetType
    private var fields: ContiguousArray<Value>

    public init(_ type: NetType, _ fields: ContiguousArray<Value>) {
        self.recordType = type
        self.fields = fields
    }

    open override var type: NetType { recordType }

    /// The n-th field; `.null` beyond the end.
    public final func field(_ index: Int) -> Value { index >= 0 && index < fields.count ? fields[index] : .null }

    public final func set(_ index: Int, _ value: Value) {
        while fields.count <= index { fields.append(.null) }
        if index >= 0 { fields[index] = value }
    }
}
