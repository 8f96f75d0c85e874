/// The words of each message.
enum SyntaxMessageTexts {
    static let texts: [SyntaxMessage: String] = Dictionary(uniqueKeysWithValues: pairs)

    private static let pairs: [(SyntaxMessage, String)] = parts.flatMap { $0 }

    private static let parts: [[(SyntaxMessage, String)]] = [a, b, c, d]

    private static let a: [(SyntaxMessage, String)] = [
        (
            .arrayHasTooManyDimensions,
            "The array has too many dimensions: {0}. The number of dimensions for an array must be less than or equal to 32."
        ),
        (.arrayReferenceNotSupportedInDataSection, "Array references are not allowed in restricted language mode or a Data section."),
        (
            .assignmentStatementNotSupportedInDataSection,
            "Assignment statements are not allowed in restricted language mode or a Data section."
        ),
        (.assignmentStatementToAutomaticNotSupported, "Cannot assign automatic variable '{0}' with type '{1}'"),
        (.attributeNotSupportedInDataSection, "Attributes are not allowed in restricted language mode or a Data section."),
        (.backgroundOperatorInPipelineChain, "Background operators can only be used at the end of a pipeline chain."),
        (.badNumericConstant, "The numeric constant {0} is not valid."),
        (.cmdletNotInAllowedListForDataSection, "The command '{0}' is not allowed in restricted language mode or a Data section."),
        (.configurationNotSupportedInPowerShellCore, "Configuration keyword is not supported in PowerShell 6+."),
        (.constructorCantHaveReturnType, "A constructor cannot specify a return type."),
        (.controlLeavingFinally, "Flow of control cannot leave a Finally block."),
        (
            .customAttributeTypeNotFound,
            "Cannot find the type for custom attribute '{0}'. Make sure that the assembly that contains this type is loaded."
        ),
        (.cycleInEnumInitializers, "Cannot define enum because of a cycle in the initialization expressions."),
        (
            .dataSectionStatementNotSupportedInDataSection,
            "The data statement is not allowed in restricted language mode or another Data section."
        ),
        (.dotSourcingNotSupportedInDataSection, "Dot sourcing is not allowed in restricted language mode or a Data section."),
        (
            .doWhileStatementNotSupportedInDataSection,
            "The Do and While statements are not allowed in restricted language mode or a Data section."
        ),
        (.duplicateFormalParameter, "Duplicate parameter ${0} in parameter list."),
        (.duplicateKeyInHashLiteral, "Duplicate keys '{0}' are not allowed in hash literals."),
        (.duplicateNamedArgument, "Duplicate named arguments '{0}' are not allowed."),
        (.duplicateQualifier, "Duplicate '{0}' qualifier"),
        (.duplicateScriptCommandClause, "Script command clause '{0}' has already been defined."),
        (.emptyCatchNotLast, "Catch block must be the last catch block."),
        (.emptyPipeElement, "An empty pipe element is not allowed."),
        (.emptyPipelineChainElement, "A pipeline chain operator must be followed by a pipeline."),
        (.emptyVariableReference, "An empty ${} variable reference was found. A name is required inside the braces."),
        (.endSquareBracketExpectedAtEndOfAttribute, "Missing ] at end of attribute or type literal."),
        (.endSquareBracketExpectedAtEndOfType, "Missing ] at end of type token."),
        (.enumeratorValueMustBeConstant, "Enumerator value must be a constant value."),
        (.enumeratorValueOutOfBounds, "Enumerator value is either too large or too small for {0}."),
        (.exceptionTypeAlreadyCaught, "Exception type {0} is already handled by a previous handler."),
        (.expandableStringNotSupportedInDataSection, "Expandable strings are not allowed in restricted language mode or a Data section."),
        (.expectedExpression, "An expression was expected after '('."),
        (.expectedValueExpression, "You must provide a value expression following the '{0}' operator."),
        (.expressionsMustBeFirstInPipeline, "Expressions are only allowed as the first element of a pipeline."),
        (
            .flowControlStatementNotSupportedInDataSection,
            """
            Flow control statements such as Break, Continue, Return, Exit, and Throw are not allowed in restricted language mode or a \
            Data section.
            """
        ),
        (.foreachStatementNotSupportedInDataSection, "Foreach statements are not allowed in restricted language mode or a Data section."),
        (
            .forWhileStatementNotSupportedInDataSection,
            "For and While statements are not allowed in restricted language mode or a Data section."
        ),
        (
            .functionDeclarationNotSupportedInDataSection,
            "Function declarations are not allowed in restricted language mode or a Data section."
        ),
        (.ifStatementMissingCondition, "Missing condition in if statement after '{0} ('."),
        (.incompleteDollarSubexpressionReference, "$(subexpression) is missing the closing ')'."),
        (.incompleteDollarVariableReference, "${{variable}} reference starting is missing the closing '}}'."),
        (.incompleteMemberDefinition, "Missing a property name or method definition."),
        (.incompleteString, "Incomplete string token."),
        (.interfaceNameExpected, "'{0}': Interface name expected."),
        (.invalidBracedVariableReference, "Variable reference is not valid. The variable name is missing."),
        (
            .invalidConfigurationName,
            """
            The configuration name '{0}' is not valid. Standard names may only contain letters (a-z, A-Z), numbers (0-9), period (.), \
            hyphen (-) and underscore (_). The name may not be null or empty, and should start with a letter.
            """
        ),
        (.invalidEndOfLine, "The token '{0}' is not a valid statement separator in this version."),
        (.invalidForeachFlag, "The parameter {0} is not valid for the foreach statement."),
        (
            .invalidFunctionParameter,
            "Parameter declarations are a comma-separated list of variable names with optional initializer expressions."
        ),
        (
            .invalidLeftHandSide,
            """
            The assignment expression is not valid. The input to an assignment operator must be an object that is able to accept \
            assignments, such as a variable or a property.
            """
        ),
    ]

    private static let b: [(SyntaxMessage, String)] = [
        (
            .invalidParameterForDataSectionStatement,
            "The \"{0}\" parameter of the Data section is not valid. The valid Data section parameter is SupportedCommand."
        ),
        (
            .invalidScriptBlockInDataSection,
            "A Begin statement block, Process statement block, or parameter statement is not allowed in a Data section."
        ),
        (.invalidSwitchFlag, "The parameter {0} is not valid for the switch statement."),
        (
            .invalidUnderlyingType,
            """
            '{0}' is not a valid underlying type for enums. Expected a builtin integral type (one of byte, sbyte, short, ushort, int, \
            uint, long or ulong)
            """
        ),
        (
            .invalidUnicodeEscapeSequence,
            "The Unicode escape sequence is not valid. A valid sequence is `u{ followed by one to six hex digits and a closing '}'."
        ),
        (.invalidUnicodeEscapeSequenceValue, "The Unicode escape sequence value is out of range. The maximum value is 0x10FFFF."),
        (.invalidUsingExpression, "Expression is not allowed in a Using expression."),
        (.invalidValueForUsingItemName, "'{0}' is not a valid value for using name."),
        (
            .invalidVariableReference,
            """
            Variable reference is not valid. '$' was not followed by a valid variable name character. Consider using ${} to delimit the \
            name.
            """
        ),
        (
            .invalidVariableReferenceWithDrive,
            """
            Variable reference is not valid. ':' was not followed by a valid variable name character. Consider using ${} to delimit the \
            name.
            """
        ),
        (.keywordParameterReservedForFutureUse, "The {0} '-{1}' parameter is reserved for future use."),
        (.labelNotFound, "Label '{0}' not found inside the method."),
        (.memberAlreadyDefined, "The member '{0}' is already defined."),
        (.methodCallNotSupportedInDataSection, "Method calls are not allowed in restricted language mode or a Data section."),
        (.methodHasCodePathNotReturn, "Not all code path returns value within method."),
        (.missingArgument, "Missing argument in parameter list."),
        (.missingArrayIndexExpression, "Array index expression is missing or not valid."),
        (.missingAssemblyNameSpecification, "The type name is missing the assembly name specification."),
        (.missingBaseCtorCall, "Missing 'base' after ':' in a base class constructor call."),
        (.missingCatchHandlerBlock, "The Catch block is missing its statement block."),
        (.missingCatchOrFinally, "The Try statement is missing its Catch or Finally block."),
        (.missingColonInTernaryExpression, "Missing ':' in the ternary expression."),
        (
            .missingConfigurationName,
            "The name for the configuration is missing. Provide the missing name as a simple name, string, or string-valued expression."
        ),
        (.missingCurlyBraceInSwitchStatement, "Missing '{' in switch statement."),
        (.missingCurlyInConfigurationStatement, "Missing '{' in configuration statement."),
        (.missingEndCurlyBrace, "Missing closing '}' in statement block or type definition."),
        (
            .missingEndParenthesisAfterForeach,
            "Missing closing ')' after expression part of foreach loop.\nThe correct form is: foreach ($a in $b) {...}"
        ),
        (.missingEndParenthesisAfterStatement, "Missing closing ')' after expression in '{0}' statement."),
        (.missingEndParenthesisInExpression, "Missing closing ')' in expression."),
        (.missingEndParenthesisInFunctionParameterList, "Missing ')' in function parameter list."),
        (.missingEndParenthesisInMethodCall, "Missing ')' in method call."),
        (.missingEndParenthesisInSubexpression, "Missing closing ')' in subexpression."),
        (.missingEndParenthesisInSwitchStatement, "Missing ')' after expression in switch statement."),
        (.missingEndSquareBracket, "Missing ']' after array index expression."),
        (.missingEqualsInHashLiteral, "Missing '=' operator after key in hash literal."),
        (.missingEqualsInUsingAlias, "Missing '=' operator"),
        (.missingExpression, "Missing expression after '{0}' in pipeline element."),
        (.missingExpressionAfterKeyword, "Missing expression after '{0}' in loop."),
        (.missingExpressionAfterOperator, "Missing expression after unary operator '{0}'."),
        (.missingExpressionAfterToken, "Missing expression after '{0}'."),
        (.missingExpressionInNamedArgument, "Missing statement after '=' in named argument."),
        (.missingFilenameOption, "Cannot process the 'switch' statement because of a missing file name argument to the -file option."),
        (.missingFileSpecification, "Missing file specification after redirection operator."),
        (.missingFinallyStatementBlock, "The Finally block is missing its statement block."),
        (.missingForeachExpression, "Missing expression in foreach loop.\nThe correct form is: foreach ($a in $b) {...}"),
        (.missingForeachStatement, "Missing statement body in foreach loop.\nThe correct form is: foreach ($a in $b) {...}"),
        (.missingFunctionBody, "Missing function body in function declaration."),
        (.missingInInForeach, "Missing 'in' after variable in foreach loop.\nThe correct form is: foreach ($a in $b) {...}"),
        (.missingLoopStatement, "Missing statement body in {0} loop."),
    ]

    private static let c: [(SyntaxMessage, String)] = [
        (.missingMethodParameterList, "Missing '(' in class method parameter list."),
        (.missingNameAfterKeyword, "Missing name after {0} keyword."),
        (.missingNamedBlocks, "unexpected token '{0}', expected 'begin', 'process', 'end', 'clean', or 'dynamicparam'."),
        (.missingNamedStatementBlock, "Missing statement block after '{0}'."),
        (.missingNamespaceAlias, "Missing namespace alias"),
        (.missingOpenParenthesisAfterKeyword, "Missing opening '(' after keyword '{0}'."),
        (.missingOpenParenthesisInIfStatement, "Missing '(' after '{0}' in if statement."),
        (.missingPropertyName, "Missing property name after reference operator."),
        (.missingPropertyTerminator, "Missing ';' or end-of-line in property definition."),
        (.missingStatementAfterKeyword, "Missing statement body after keyword '{0}'."),
        (.missingStatementBlock, "Missing statement block after {0} ( condition )."),
        (.missingStatementBlockAfterElse, "Missing statement block after 'else' keyword."),
        (.missingStatementBlockForDataSection, "The Data section is missing its statement block."),
        (.missingStatementInHashLiteral, "Missing statement after '=' in hash literal."),
        (.missingStatementTerminator, "Missing a newline or semicolon."),
        (.missingSwitchConditionExpression, "Missing condition in switch statement clause."),
        (.missingSwitchStatementClause, "Missing statement block in switch statement clause."),
        (.missingTerminatorMultiLineComment, "The terminator '#>' is missing from the multiline comment."),
        (.missingThis, "Cannot assign property, use '{0}{1}'."),
        (
            .missingThrottleLimit,
            "The ThrottleLimit parameter of the foreach statement is missing a value. Supply a throttle limit to the parameter."
        ),
        (.missingTrapStatement, "The 'trap' statement was incomplete. A trap statement requires a body."),
        (.missingTryStatementBlock, "The Try statement is missing its statement block."),
        (.missingTypeBody, "Missing '{0}' body in '{0}' declaration."),
        (.missingTypeInStaticPropertyAssignment, "Cannot assign property, use '{0}{1}'."),
        (.missingTypeLiteralToken, "Missing type literal."),
        (.missingTypename, "Missing type name after '['."),
        (.missingUnicodeEscapeSequenceTerminator, "The Unicode escape sequence is missing the closing '}'."),
        (.missingUsingItemName, "Missing using name"),
        (.missingUsingStatementDirective, "Missing using directive"),
        (
            .missingValueForSupportedCommandInDataSectionStatement,
            "The SupportedCommand parameter of the Data section is missing a value. Supply a cmdlet or function name to the parameter."
        ),
        (.missingVariableNameAfterForeach, "Missing variable name after foreach.\nThe correct form is: foreach ($a in $b) {...}"),
        (.missingWhileOrUntilInDoWhile, "Missing while or until keyword in do loop."),
        (.multipleSwitchDefaultClauses, "A switch statement can have only one default clause."),
        (.multipleTypeConstraintsOnMethodParam, "Multiple type constraints are not allowed on a method parameter."),
        (.namedBlockNotAllowedInMethod, "A named block is not allowed in a class method."),
        (
            .nonStaticMemberAccessInStaticMember,
            "Cannot access the non-static member '{0}' in a static method or initializer of a static property."
        ),
        (.nonVoidMethodMissingReturnValue, "Invalid return statement within non-void method."),
        (.onlyOneParameterListAllowed, "The param statement cannot be used if arguments were specified in the function declaration."),
        (.openBraceNeedsToBeBackTickedInVariableName, "Use `{ instead of { in variable names."),
        (.operatorNotSupportedInDataSection, "The '{0}' operator is not allowed in restricted language mode or a Data section."),
        (.operatorRequiresVariableOrProperty, "The '{0}' operator works only on variables or on properties."),
        (.orderedAttributeOnlyOnHashLiteralNode, "The {0} attribute can be specified only on a hash literal node."),
        (
            .parallelAndSequenceBlockNotSupportedInDataSection,
            "Parallel and sequence blocks are not allowed in restricted language mode or a Data section."
        ),
        (.paramBlockNotAllowedInMethod, "A param block is not allowed in a class method."),
        (.parameterAttributeArgumentNeedsToBeConstant, "Attribute argument must be a constant."),
        (.parameterAttributeArgumentNeedsToBeConstantOrScriptBlock, "Attribute argument must be a constant or a script block."),
        (
            .parameterAlreadyBound,
            """
            Cannot bind parameter because parameter '{1}' is specified more than once. To provide multiple values to parameters that can \
            accept multiple values, use the array syntax. For example, "-parameter value1,value2,value3".
            """
        ),
        (
            .scriptRequiresInvalidFormat,
            """
            Cannot process the #requires statement because it is not in the correct format.
            The #requires statement must be in one of the following formats:
             "#requires -shellid <shellID>"
             "#requires -version <major.minor>"
             "#requires -psedition <edition>"
             "#requires -pssnapin <psSnapInName> [-version <major.minor>]"
             "#requires -modules <ModuleSpecification>"
             "#requires -runasadministrator"
            """
        ),
        (.parameterCannotHaveArgument, "Parameter {0} cannot have an argument."),
        (
            .parameterDeclarationNotSupportedInDataSection,
            "Parameter declarations are not allowed in restricted language mode or a Data section."
        ),
        (.parameterRequiresArgument, "Parameter {0} requires an argument."),
    ]

    private static let d: [(SyntaxMessage, String)] = [
        (.pipelineValueRequired, "A switch statement must have one of the following:  '-file file_name' or '( expression )'."),
        (.propertyReferenceNotSupportedInDataSection, "Property references are not allowed in restricted language mode or a Data section."),
        (.redirectionNotSupported, "The '{0}' operator is reserved for future use."),
        (.redirectionNotSupportedInDataSection, "Redirection is not allowed in restricted language mode or a Data section."),
        (.referenceNeedsToBeByItselfInTypeConstraint, "Cannot use [ref] with other types in a type constraint."),
        (.referenceNeedsToBeByItselfInTypeSequence, "Cannot have two occurrences of [ref] in a type sequence."),
        (.referenceNeedsToBeLastTypeInTypeConversion, "[ref] can only be the final type in type conversion sequence."),
        (.requiresArgumentMustBeConstant, "Argument must be constant."),
        (.requiresInvalidStringArgument, "The argument for the {0} parameter is not valid. Specify a valid string argument."),
        (.requiresPSEditionInvalid, "The argument for the {0} parameter is not valid. Specify a valid PowerShell edition."),
        (
            .requiresPSEditionValueIsAlreadySpecified,
            "The argument for the {0} parameter contains duplicate values. Do not specify duplicate PowerShell edition values."
        ),
        (
            .requiresVersionInvalid,
            "The argument for the Version parameter is not valid. Specify a valid PowerShell version, in the format major.minor version."
        ),
        (.reservedKeywordNotAllowed, "The '{0}' keyword is not supported in this version of the language."),
        (.scriptBlockNotSupportedInDataSection, "Script block literals are not allowed in restricted language mode or a Data section."),
        (.scriptTooComplicated, "Processing was stopped because the script is too complex."),
        (.sealedBaseClass, "Cannot inherit from sealed class '{0}'."),
        (
            .splattingNotPermitted,
            """
            The splatting operator '@' cannot be used to reference variables in an expression. '@{0}' can be used only as an argument to \
            a command. To reference variables in an expression use '${0}'.
            """
        ),
        (.splattingNotPermittedInArgumentList, "Splatted variables like '@{0}' cannot be part of a comma-separated list of arguments."),
        (.staticConstructorCantHaveParameters, "A static constructor cannot have any parameters."),
        (.streamAlreadyRedirected, "The {0} for this command is already redirected."),
        (.subtypeArray, "Invalid base type '{0}'. Base type cannot be an array."),
        (.switchStatementNotSupportedInDataSection, "The switch statement is not allowed in restricted language mode or a Data section."),
        (.terminatorExpectedAtEndOfString, "The string is missing the terminator: {0}."),
        (
            .throttleLimitRequiresParallelFlag,
            "The ThrottleLimit parameter is only supported on foreach statements that use the Parallel parameter."
        ),
        (
            .tooManyDigitsInUnicodeEscapeSequence,
            "The Unicode escape sequence contains more than the maximum of six hex digits between braces."
        ),
        (.tooManyTypes, "Only one type may be specified on class members."),
        (.trapStatementNotSupportedInDataSection, "The Trap statement is not allowed in restricted language mode or a Data section."),
        (.tryStatementNotSupportedInDataSection, "The Try statement is not allowed in restricted language mode or a Data section."),
        (.typeNameExpected, "Type name expected."),
        (.typeNotAllowedBeforeParam, "Unexpected type [{0}] was found in the parameter statement."),
        (.typeNotAllowedBeforeStatement, "Unexpected type [{0}] was found before statement."),
        (.typeNotAllowedForParameter, "The type '{0}' is not allowed on a parameter."),
        (.typeNotAllowedForProperty, "The type '{0}' is not allowed on a property."),
        (.typeNotAllowedInDataSection, "The type {0} is not allowed in restricted language mode or a Data section."),
        (.typeNotFound, "Unable to find type [{0}]."),
        (.unexpectedAttribute, "Unexpected attribute '{0}'."),
        (
            .unexpectedCharactersAfterHereStringHeader,
            "No characters are allowed after a here-string header but before the end of the line."
        ),
        (.unexpectedKeyword, "Unexpected keyword '{0}'."),
        (.unexpectedToken, "Unexpected token '{0}' in expression or statement."),
        (.unexpectedUnaryOperator, "Internal error - unexpected unary operator {0}."),
        (.unrecognizedToken, "Unrecognized token in source text."),
        (.usingMustBeAtStartOfScript, "A 'using' statement must appear before any other statements in a script."),
        (.usingStatementNotSupported, "This syntax of the 'using' statement is not supported."),
        (.variableNotLocal, "Variable is not assigned in the method."),
        (
            .variableReferenceNotSupportedInDataSection,
            """
            A variable that cannot be referenced in restricted language mode or a Data section is being referenced. Variables that can \
            be referenced include the following: {0}.
            """
        ),
        (.voidMethodHasReturn, "Invalid return statement within void method."),
        (.voidTypeConstraintNotAllowed, "[void] cannot be used as a parameter type, or on the left side of an assignment."),
        (.whitespaceBeforeHereStringFooter, "White space is not allowed before the string terminator."),
        (.workflowNotSupportedInPowerShellCore, "Workflow is not supported in PowerShell 6+."),
    ]
}
