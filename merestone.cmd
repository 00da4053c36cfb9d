@echo off
rem Builds what is missing, then runs: with arguments the command line, without the window.
setlocal
set "HERE=%~dp0"

set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java"
"%JAVA%" -version >nul 2>&1
if errorlevel 1 (
  echo Merestone needs a Java 17 or newer ^(JDK^); set JAVA_HOME or put java on the PATH. 1>&2
  exit /b 3
)

set "HEAP="
rem The window opens without arguments or with a review alone. It takes the memory that its settings ask for; the command
rem line only what the variable says.
set "WINDOW="
if "%~1"=="" set "WINDOW=yes"
if "%~2"=="" if /i "%~x1"==".yaml" set "WINDOW=yes"
if "%~2"=="" if /i "%~x1"==".yml" set "WINDOW=yes"
if defined WINDOW if not defined MERESTONE_HEAP if exist "%USERPROFILE%\.merestone\heap" set /p MERESTONE_HEAP=<"%USERPROFILE%\.merestone\heap"
if defined MERESTONE_HEAP set "HEAP=-Xmx%MERESTONE_HEAP%"

if not exist "%HERE%app\target\app-0.1.0.jar" (
  echo Building Merestone ... 1>&2
  pushd "%HERE%"
  call mvnw.cmd -q -B -ntp -DskipTests -Dspotless.check.skip -Dcheckstyle.skip package 1>&2
  if errorlevel 1 (
    popd
    exit /b 5
  )
  popd
)

rem Most runs end before the optimising compiler has earned what it costs; the window and overlays get it.
set "SPEED=-XX:+UseSerialGC -XX:TieredStopAtLevel=1"
if defined WINDOW set "SPEED=-XX:+UseG1GC -XX:MaxGCPauseMillis=50 -XX:TieredStopAtLevel=1"
if "%~1"=="check" set "SPEED=-XX:+UseParallelGC"
if "%~1"=="overlay" set "SPEED=-XX:+UseParallelGC"

"%JAVA%" -Dfile.encoding=UTF-8 -Dsun.stdout.encoding=UTF-8 -Dsun.stderr.encoding=UTF-8 "-Dmerestone.home=%HERE%." %SPEED% %HEAP% %MERESTONE_JAVA_OPTIONS% -cp "%HERE%app\target\lib\gis-core-0.1.0.jar;%HERE%app\target\lib\*;%HERE%app\target\app-0.1.0.jar" merestone.app.Main %*
exit /b %ERRORLEVEL%
