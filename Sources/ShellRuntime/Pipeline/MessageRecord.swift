import ShellValues

/// A warning, verbose or debug message as an object of its stream.
public final class MessageRecord: NetObject {
    public let stream: MessageStream
    public let message: String
    public let invocation: InvocationObject?

    public init(_ stream: MessageStream, _ message: String, invocation: InvocationObject?) {
        self.stream = stream
        self.message = message
        self.invocation = invocation
    }

    public static let warningType = make("WarningRecord")
    public static let verboseType = make("VerboseRecord")
    public static let debugType = make("DebugRecord")

    private static func make(_ name: String) -> NetType {
        NetType("System.Management.Automation." + name, declare: { _ in
            TypeDeclaration(properties: [
                PropertyDeclaration("Message", .string) { _, target in
                    .string((target.asObject as? MessageRecord)?.message ?? "")
                },
                PropertyDeclaration("InvocationInfo", .invocationInfo) { _, target in
                    (target.asObject as? MessageRecord)?.invocation.map { .object($0) } ?? .null
                },
            ])
        })
    }

    public override var type: NetType {
        switch stream {
        case .warning: MessageRecord.warningType
        case .verbose: MessageRecord.verboseType
        case .debug: MessageRecord.debugType
        }
    }
    public override func netText(_ interpreter: (any Interpreter)?) -> String { message }
}

/// A record of the information stream.
public final class InformationRecord: NetObject {
    public let data: Value
    public let tags: [String]
    public let source: String
    public let ticks: Int64

    public init(_ data: Value, tags: [String], source: String, ticks: Int64) {
        self.data = data
        self.tags = tags
        self.source = source
        self.ticks = ticks
    }

    public static let recordType = NetType("System.Management.Automation.InformationRecord", declare: { _ in
        TypeDeclaration(properties: [
            PropertyDeclaration("MessageData", .object) { _, target in (target.asObject as? InformationRecord)?.data ?? .null },
            PropertyDeclaration("Source", .string) { _, target in
                .string((target.asObject as? InformationRecord)?.source ?? "")
            },
            PropertyDeclaration("Tags", .object) { _, target in
                .object(ListObject(ContiguousArray(((target.asObject as? InformationRecord)?.tags ?? []).map { .string($0) })))
            },
        ])
    })
    public override var type: NetType { InformationRecord.recordType }
    public override func netText(_ interpreter: (any Interpreter)?) -> String { data.text(interpreter) }
}
