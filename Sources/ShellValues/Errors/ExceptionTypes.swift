/// The exception types the engine raises. All exceptions share their members; only names and bases differ.
public enum ExceptionTypes {
    public static let exception = NetType("System.Exception", declare: MemberSource.declare)
    public static let system = make("System.SystemException", exception)
    public static let argument = make("System.ArgumentException", system)
    public static let argumentNull = make("System.ArgumentNullException", argument)
    public static let argumentOutOfRange = make("System.ArgumentOutOfRangeException", argument)
    public static let invalidOperation = make("System.InvalidOperationException", system)
    public static let format = make("System.FormatException", system)
    public static let arithmetic = make("System.ArithmeticException", system)
    public static let overflow = make("System.OverflowException", arithmetic)
    public static let divideByZero = make("System.DivideByZeroException", arithmetic)
    public static let indexOutOfRange = make("System.IndexOutOfRangeException", system)
    public static let notSupported = make("System.NotSupportedException", system)
    public static let notImplemented = make("System.NotImplementedException", system)
    public static let nullReference = make("System.NullReferenceException", system)
    public static let invalidCast = make("System.InvalidCastException", system)
    public static let keyNotFound = make("System.Collections.Generic.KeyNotFoundException", system)
    public static let rank = make("System.RankException", system)
    public static let timeout = make("System.TimeoutException", system)
    public static let unauthorizedAccess = make("System.UnauthorizedAccessException", system)
    public static let operationCanceled = make("System.OperationCanceledException", system)
    public static let io = make("System.IO.IOException", system)
    public static let fileNotFound = make("System.IO.FileNotFoundException", io)
    public static let directoryNotFound = make("System.IO.DirectoryNotFoundException", io)
    public static let application = make("System.ApplicationException", exception)
    public static let aggregate = make("System.AggregateException", exception)
    public static let regexParse = make("System.Text.RegularExpressions.RegexParseException", argument)
    public static let xml = make("System.Xml.XmlException", system)
    public static let uriFormat = make("System.UriFormatException", format)
    public static let regexTimeout = make("System.Text.RegularExpressions.RegexMatchTimeoutException", timeout)

    public static let runtime = sma("RuntimeException", system)
    public static let psInvalidOperation = sma("PSInvalidOperationException", invalidOperation)
    public static let psArgument = sma("PSArgumentException", argument)
    public static let psArgumentNull = sma("PSArgumentNullException", argumentNull)
    public static let psArgumentOutOfRange = sma("PSArgumentOutOfRangeException", argumentOutOfRange)
    public static let psNotSupported = sma("PSNotSupportedException", notSupported)
    public static let psNotImplemented = sma("PSNotImplementedException", notImplemented)
    public static let parse = sma("ParseException", runtime)
    public static let incompleteParse = sma("IncompleteParseException", parse)
    public static let commandNotFound = sma("CommandNotFoundException", runtime)
    public static let parameterBinding = sma("ParameterBindingException", runtime)
    public static let parameterBindingValidation = sma("ParameterBindingValidationException", parameterBinding)
    public static let parameterBindingArgumentTransformation = sma("ParameterBindingArgumentTransformationException", parameterBinding)
    public static let metadata = sma("MetadataException", runtime)
    public static let validationMetadata = sma("ValidationMetadataException", metadata)
    public static let argumentTransformationMetadata = sma("ArgumentTransformationMetadataException", metadata)
    public static let extendedTypeSystem = sma("ExtendedTypeSystemException", runtime)
    public static let method = sma("MethodException", extendedTypeSystem)
    public static let methodInvocation = sma("MethodInvocationException", method)
    public static let getValue = sma("GetValueException", extendedTypeSystem)
    public static let getValueInvocation = sma("GetValueInvocationException", getValue)
    public static let setValue = sma("SetValueException", extendedTypeSystem)
    public static let setValueInvocation = sma("SetValueInvocationException", setValue)
    public static let propertyNotFound = sma("PropertyNotFoundException", extendedTypeSystem)
    public static let psInvalidCast = sma("PSInvalidCastException", invalidCast)
    public static let actionPreferenceStop = sma("ActionPreferenceStopException", runtime)
    public static let pipelineStopped = sma("PipelineStoppedException", runtime)
    public static let sessionState = sma("SessionStateException", runtime)
    public static let sessionStateUnauthorizedAccess = sma("SessionStateUnauthorizedAccessException", sessionState)
    public static let itemNotFound = sma("ItemNotFoundException", sessionState)
    public static let driveNotFound = sma("DriveNotFoundException", sessionState)
    public static let providerNotFound = sma("ProviderNotFoundException", sessionState)
    public static let cmdletInvocation = sma("CmdletInvocationException", runtime)
    public static let scriptCallDepth = sma("ScriptCallDepthException", system)
    public static let wildcardPattern = sma("WildcardPatternException", runtime)
    public static let host = make("System.Management.Automation.Host.HostException", runtime)
    public static let writeError = make("Microsoft.PowerShell.Commands.WriteErrorException", system)

    /// All of them, for the type table.
    public static let all: [NetType] = [
        exception, system, argument, argumentNull, argumentOutOfRange, invalidOperation, format, arithmetic, overflow,
        divideByZero, indexOutOfRange, notSupported, notImplemented, nullReference, invalidCast, keyNotFound, rank, timeout,
        unauthorizedAccess, operationCanceled, io, fileNotFound, directoryNotFound, application, aggregate, regexParse, xml, uriFormat, regexTimeout,
        runtime, psInvalidOperation, psArgument, psArgumentNull, psArgumentOutOfRange, psNotSupported, psNotImplemented,
        parse, incompleteParse, commandNotFound, parameterBinding, parameterBindingValidation,
        parameterBindingArgumentTransformation, metadata, validationMetadata, argumentTransformationMetadata,
        extendedTypeSystem, method, methodInvocation, getValue, getValueInvocation, setValue, setValueInvocation,
        propertyNotFound, psInvalidCast, actionPreferenceStop, pipelineStopped, sessionState,
        sessionStateUnauthorizedAccess, itemNotFound, driveNotFound, providerNotFound, cmdletInvocation, scriptCallDepth,
        wildcardPattern, host, writeError,
    ]

    /// The type with this full name; `System.Exception` when it is none of these.
    public static func named(_ fullName: String) -> NetType {
        all.first { $0.fullName == fullName } ?? exception
    }

    private static func sma(_ name: String, _ base: NetType) -> NetType { make("System.Management.Automation." + name, base) }

    private static func make(_ name: String, _ base: NetType) -> NetType {
        NetType(name, base: base, declare: MemberSource.declare)
    }
}
